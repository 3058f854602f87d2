import type { Claim } from '../../model/claim.js';
import { type Flow, MIRROR_FLOW } from '../../model/flow.js';
import { justBefore, type Period, startIndex, yearBefore } from '../../model/period.js';

const SINGLE = /^[A-Z]{3}$/;

/** Tells periods apart, shorter and sooner made than what is shown of one. */
export const periodName = ({ start, months, days }: Period): string =>
  days ? `${start}+${months}:${days[0]}-${days[1]}` : `${start}+${months}`;

/**
 * What an amount is an amount of. Amounts of unlike subjects never meet in a sum. Its names, by which subjects are found
 * and grouped, are made once, and so are the subjects of its other flows and products.
 */
export class Subject {
  private seriesName: string | null = null;
  private levelName: string | null = null;
  private sidesName: string | null = null;
  private anyProductName: string | null = null;
  private firstMonth: number | null = null;
  private flows: Map<string, Subject> | null = null;
  private products: Map<string, Subject> | null = null;
  private reporters: Map<string, Subject> | null = null;
  private worldSubject: Subject | null = null;
  private mirrorSubject: Subject | null = null;

  constructor(
    readonly reporter: string,
    readonly partner: string,
    readonly flow: Flow,
    readonly product: string,
    /** Constant prices, volume, adjustment, or a narrowing that the text names; empty for plain values. */
    readonly scope: string,
    readonly currency: string,
    readonly period: Period,
  ) {}

  /** All but the period: one time series. */
  get series(): string {
    this.seriesName ??= `${this.reporter}~${this.partner}~${this.flow}~${this.product}~${this.scope}~${this.currency}`;
    return this.seriesName;
  }
  get level(): string {
    this.levelName ??= `L~${this.series}~${periodName(this.period)}`;
    return this.levelName;
  }
  /** All but the flow. */
  get sides(): string {
    this.sidesName ??= `${this.reporter}~${this.partner}~${this.product}~${this.scope}~${this.currency}~${periodName(this.period)}`;
    return this.sidesName;
  }
  /** All but the product. */
  get anyProduct(): string {
    this.anyProductName ??= `${this.reporter}~${this.partner}~${this.flow}~${this.scope}~${this.currency}~${periodName(this.period)}`;
    return this.anyProductName;
  }
  /** The first month of the period, in months since year 0. */
  get from(): number {
    this.firstMonth ??= startIndex(this.period);
    return this.firstMonth;
  }

  ofFlow(flow: Flow): Subject {
    if (flow === this.flow) return this;
    this.flows ??= new Map();
    return this.flows.get(flow) ?? remembered(this.flows, flow, this.like({ flow }));
  }
  ofProduct(product: string): Subject {
    if (product === this.product) return this;
    this.products ??= new Map();
    return this.products.get(product) ?? remembered(this.products, product, this.like({ product }));
  }
  ofReporter(reporter: string): Subject {
    if (reporter === this.reporter) return this;
    this.reporters ??= new Map();
    return this.reporters.get(reporter) ?? remembered(this.reporters, reporter, this.like({ reporter }));
  }
  /** The same with all partners together. */
  get ofWorld(): Subject {
    this.worldSubject ??= this.partner === 'WLD' ? this : this.like({ partner: 'WLD' });
    return this.worldSubject;
  }
  /** The same without what its scope says. */
  get unscoped(): Subject {
    return new Subject(this.reporter, this.partner, this.flow, this.product, '', this.currency, this.period);
  }
  /** The same trade as the partner counts it; null where the partner is no single economy. */
  get mirror(): Subject | null {
    if (this.mirrorSubject || this.partner === 'WLD' || !SINGLE.test(this.partner)) return this.mirrorSubject;
    const { reporter, partner, flow } = this;
    this.mirrorSubject = this.like({ reporter: partner, partner: reporter, flow: MIRROR_FLOW[flow] });
    return this.mirrorSubject;
  }
  like(other: Partial<Pick<Subject, 'reporter' | 'partner' | 'flow' | 'product' | 'period'>>): Subject {
    const { reporter = this.reporter, partner = this.partner, flow = this.flow } = other;
    const { product = this.product, period = this.period } = other;
    return new Subject(reporter, partner, flow, product, this.scope, this.currency, period);
  }
}

function remembered(kin: Map<string, Subject>, name: string, subject: Subject): Subject {
  kin.set(name, subject);
  return subject;
}

export const rateName = (s: Subject, base: Period): string => `G~${s.level}~${periodName(base)}`;
export const changeName = (s: Subject, base: Period): string => `C~${s.level}~${periodName(base)}`;
export const shareName = (part: Subject, whole: Subject): string => `S~${part.level}~of~${whole.level}`;
export const ratioName = (top: Subject, bottom: Subject): string => `R~${top.level}~to~${bottom.level}`;

/** The subject of a claim, its currency aside; null when a side, the flow or the period is open. */
export function openSubject(claim: Claim): Subject | null {
  const { reporter, partner, flow, product, period, basis } = claim;
  // Weights and numbers are told by what they are counted in.
  const told = basis === 'volume' ? undefined : basis;
  const scope = told || claim.scope ? `${told ?? ''} ${claim.scope ?? ''}`.trim() : '';
  if (!reporter || !flow || !period || (!partner && !scope)) return null;
  return new Subject(reporter, partner ?? '', flow, product ?? '', scope, '', period);
}

/** The period that a growth claim compares with; null when the text leaves it open. */
export function basePeriodOf(claim: Claim): Period | null {
  if (claim.basePeriod) return claim.basePeriod;
  if (!claim.period) return null;
  if (claim.comparison === 'yoy') return yearBefore(claim.period);
  if (claim.comparison === 'mom') return claim.period.months === 1 ? justBefore(claim.period) : null;
  if (claim.comparison === 'qoq') return claim.period.months === 3 ? justBefore(claim.period) : null;
  return null;
}
