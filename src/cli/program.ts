import { Command } from 'commander';
import type { AdjustCliOptions } from './adjust.js';
import type { BriefOptions } from './brief.js';
import type { CheckOptions } from './check-options.js';
import type { Effects } from './effects.js';
import type { EventCliOptions } from './event-options.js';
import type { ExplainOptions } from './explain.js';
import type { ForecastCliOptions } from './forecast-options.js';
import type { GravityOptions } from './gravity-options.js';
import type { ImportOptions } from './import.js';
import type { SeriesOptions } from './series-query.js';
import type { SimulateOptions } from './simulate-options.js';
import type { TariffsOptions } from './tariffs.js';

const EXAMPLES = `
Examples:
  bilateral check article.txt                       each claim of a text, and what the figures say
  bilateral check article.txt --html report.html    the same as one page with the evidence
  bilateral check drafts/ --html pages              all texts of a folder, a page for each
  bilateral series CHN USA exports --from 2015      one flow over time, with source and vintage
  bilateral adjust USA CHN imports                  the same by month without season and calendar
  bilateral brief CHN USA 2023 --html brief.html    one page on trade between two economies
  bilateral explain CHN USA 2023                    where the change lies: flows, demand, share, products
  bilateral gravity panel.csv --formula 'trade ~ rta | exporter^year + importer^year'
                                                    a gravity equation, by PPML
  bilateral gravity panel.csv --deviation CHN,USA   a pair's trade against what gravity says
  bilateral event panel.csv --treated covered --date 2018-07-06
                                                    what a measure did, month by month, if it can be told
  bilateral simulate examples/scenarios/FILE.yaml   what if: who gains, who loses, where trade goes
  bilateral simulate --tariff CHN,USA,+10           the same of ten points on what China sells the US
  bilateral forecast USA CHN imports --falls 5      what next: a fan of what is expected, and how likely a fall is
  bilateral tariffs USA                             which tariff serves it best; with CHN, who answers how

Exit codes: 0 done, 1 a claim fails, 2 wrong usage or bad input, 3 data missing or a file
that cannot be read or written, 4 what did not converge or cannot be told, 70 a fault in the program. All of it: docs/cli.md`;

/** An option that may be given more than once. */
const several = (one: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), one];

const AS_OF = ['--as-of <date>', 'only figures released by this day'] as const;
const STORE = ['--store <file>', 'figures of a store file instead of the bundled ones'] as const;

/** What every page of a pair can be asked for. */
const pageOf = (command: Command): Command =>
  command
    .option(AS_OF[0], `${AS_OF[1]} (default: today)`)
    .option(...STORE)
    .option('--html [file]', 'write one self-contained page; without a file to standard output')
    .option('--md [file]', 'write Markdown; without a file to standard output');

/** The commands and their options. Each loads its own code only when it runs, and reports its exit code to `done`. */
export function program(version: string, effects: Effects, done: (code: number) => void): Command {
  const top = new Command('bilateral')
    .description('trade between two economies, with the figure and vintage behind every number')
    .version(version)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .addHelpText('after', EXAMPLES);

  top
    .command('check <source...>')
    .description('check each claim of texts: FILE, FOLDER, web address, or -')
    .option(AS_OF[0], `${AS_OF[1]} (default: the day the text was published, else today)`)
    .option('--published <date>', 'the day the text was published, where the text does not say')
    .option(...STORE)
    .option('--json', 'print JSON')
    .option('--html [file]', 'write one self-contained page, or for several texts a folder of them')
    .option('--forecast', 'say of claims about the future how likely they were (unasked for one text)')
    .option('--no-forecast', 'leave that out')
    .action(async (sources: string[], options: CheckOptions) => {
      const [{ runCheck }, judge] = await Promise.all([import('./check.js'), import('../core.js')]);
      done(await runCheck(sources, options, effects, judge));
    });

  top
    .command('series <reporter> <partner> <flow>')
    .description('one flow over time: exports, imports, total or balance')
    .option('--from <period>', 'first period: 2015, 2015-03')
    .option('--to <period>', 'last period')
    .option('--freq <A|Q|M>', 'years, quarters or months (default: A, or M when only months are held)')
    .option('--currency <code>', "currency of the figures, never converted (default: the publisher's, USD first)")
    .option('--product <code>', 'goods, or a code such as HS:8542', 'goods')
    .option('--source <publisher>', "whose figures (default: the reporter's own office)")
    .option(AS_OF[0], `${AS_OF[1]} (default: today)`)
    .option('--growth', 'add growth on the year before, computed and as published')
    .option(...STORE)
    .option('--json', 'print JSON')
    .option('--csv [file]', 'write CSV with the source of each row; without a file to standard output')
    .option('--parquet <file>', 'write Parquet with the source of each row')
    .action(async (reporter: string, partner: string, flow: string, options: SeriesOptions) => {
      const { runSeries } = await import('./series.js');
      done(await runSeries([reporter, partner, flow], options, effects));
    });

  pageOf(top.command('brief <reporter> <partner> <period>').description('one page on trade between two economies'))
    .option('--no-forecast', 'leave out what comes next, which takes a second')
    .option('--json', 'print JSON')
    .action(async (reporter: string, partner: string, period: string, options: BriefOptions) => {
      const { runBrief } = await import('./brief.js');
      done(await runBrief([reporter, partner, period], options, effects));
    });

  pageOf(
    top
      .command('explain <reporter> <partner> <period>')
      .description('where a change of trade lies: by flow, demand and share, product and measure, and who gained'),
  )
    .option('--json', 'print JSON')
    .action(async (reporter: string, partner: string, period: string, options: ExplainOptions) => {
      const { runExplain } = await import('./explain.js');
      done(await runExplain([reporter, partner, period], options, effects));
    });

  top
    .command('gravity [panel]')
    .description('a gravity equation estimated from a panel: CSV, Parquet or JSON, a store that keeps one, or a query')
    .option('--formula <formula>', "'trade ~ rta + log(dist) | exporter^year + importer^year'")
    .option('--border', 'yearly border effects: trade abroad against trade at home')
    .option('--phase <column>', 'how the effect of an agreement phases in, with --lags')
    .option('--lags <years>', 'years after which --phase looks again: 4,8,12')
    .option('--deviation <pair>', "a pair's trade against what gravity says, by year and direction: CHN,USA")
    .option('--names <columns>', 'what the panel calls them: exporter=iso_o,importer=iso_d,year=t,trade=flow')
    .option('--cluster <columns>', 'cluster standard errors by these columns: exporter^importer,year')
    .option('--vcov <iid|HC1>', 'standard errors without clusters (default: HC1)')
    .option('--ssc <fixest|ppmlhdfe|none>', 'small-sample factors as that program has them (default: fixest)')
    .option('--ols', 'least squares instead of PPML')
    .option('--where <sql>', 'only rows that meet a condition: "year >= 1990 AND exporter <> importer"')
    .option('--query <sql>', 'one SELECT, on the file under the name panel, or without a file on the store')
    .option(...STORE)
    .option('--offset <expression>', 'added to the linear predictor with coefficient one')
    .option('--weights <expression>', 'what each row counts')
    .option('--singletons <keep|drop>', 'rows alone in a level of an effect (default: drop with ppmlhdfe, else keep)')
    .option('--bias-correct', 'take off the incidental-parameter bias of PPML (Weidner and Zylkin 2021)')
    .option('--wald <coefficients>', 'test that these are all zero: rta,rta_lag4')
    .option('--fitted <file>', 'write the rows with their fitted values as CSV')
    .option('--effects <file>', 'write the levels of the effects as CSV')
    .option('--tolerance <number>', 'change of the deviance at which it has converged (default: 1e-10)')
    .option('--threads <1 or 2>', 'of PPML with 200,000 rows or more (default: 1)')
    .option('--max-iterations <number>', 'after which it gives up (default: 100)')
    .option('--json', 'print JSON')
    .option('--csv [file]', 'write the coefficients as CSV; without a file to standard output')
    .action(async (panel: string | undefined, options: GravityOptions) => {
      const { runGravity } = await import('./gravity.js');
      done(await runGravity(panel, options, effects));
    });

  top
    .command('event [panel]')
    .description(
      'what a measure did to trade by product, partner and period: before, after, and whether it can be told',
    )
    .option('--treated <column>', 'how far the measure reaches each row: 0, 1, or a share; with --date')
    .option('--date <day>', 'the first day in force: 2018-07-06')
    .option('--wave <column=day>', 'one of several waves, in place of --treated and --date: list1=2018-07-06', several)
    .option('--rate', 'the columns are rises of a tariff in percent, and not shares')
    .option('--before <periods>', 'how far back (default: a year, with --seasonal two)')
    .option('--after <periods>', 'how far on (default: a year)')
    .option(
      '--anticipation <periods>',
      'how long before the date it was acted on; the reference lies before that (default: 0)',
    )
    .option('--by <length>', 'month, quarter or year: adds shorter periods up')
    .option('--seasonal', 'an effect for each product, partner and month of the year')
    .option(
      '--effects <effects>',
      'beside product^partner (default: product^period,partner^period as far as there are several)',
    )
    .option('--cluster <names>', 'product, partner, product^partner, period, or two of them (default: product^partner)')
    .option('--absent <missing|zero>', 'what a product, partner and period without a row is (default: missing)')
    .option('--placebo <day>', 'a day on which nothing happened (default: one and two years before)', several)
    .option('--least-share <share>', 'of the product that is covered most, 0 to 1 (default: 0.1)')
    .option('--names <columns>', 'what the panel calls them: product=hs2,partner=iso3,period=month,value=usd')
    .option('--where <sql>', 'only rows that meet a condition')
    .option('--query <sql>', 'one SELECT, on the file under the name panel, or without a file on the store')
    .option(...STORE)
    .option('--tolerance <number>', 'change of the deviance at which it has converged (default: 1e-10)')
    .option('--max-iterations <number>', 'after which it gives up (default: 100)')
    .option('--json', 'print JSON')
    .option('--csv [file]', 'write a row an effect as CSV; without a file to standard output')
    .option('--html [file]', 'write one self-contained page; without a file to standard output')
    .action(async (panel: string | undefined, options: EventCliOptions) => {
      const { runEvent } = await import('./event.js');
      done(await runEvent(panel, options, effects));
    });

  top
    .command('simulate [scenario]')
    .description('what if: a counterfactual of a scenario file (YAML, JSON, or -), or of --tariff, --barrier, --ban')
    .option('--tariff <route>', 'seller,buyer,points or seller,buyer,rate: CHN,USA,+10 or CHN,USA,25', several)
    .option('--barrier <route>', 'costs of trade, percent: CHN,USA,+20', several)
    .option('--ban <route>', 'no trade: CHN,USA', several)
    .option('--both-ways', 'the same from buyer to seller, for these three')
    .option(
      '--baseline <world>',
      'world-2023, sectors-2011, a file, or panel:NAME@YEAR, instead of what the scenario names',
    )
    .option('--deficits <rule>', 'additive, multiplicative, multiplicative-unscaled, balanced, none')
    .option('--theta <number>', 'one trade elasticity for all sectors')
    .option(
      '--draws <number>',
      'intervals from so many draws: of elasticities, 25 percent unless the scenario says, and of effects',
    )
    .option(STORE[0], 'the store file of a baseline panel:NAME@YEAR')
    .option('--json', 'print JSON')
    .option('--csv [file]', 'write a row an economy as CSV; without a file to standard output')
    .option('--flows [file]', 'write a row a flow as CSV; without a file to standard output')
    .option('--html [file]', 'write one self-contained page; without a file to standard output')
    .action(async (scenario: string | undefined, options: SimulateOptions) => {
      const { runSimulate } = await import('./simulate.js');
      done(await runSimulate(scenario, options, effects));
    });

  top
    .command('tariffs <economy...>')
    .description('the tariff that serves one economy best, or those with which several answer one another')
    .option('--on <economies>', 'all, or whose goods: CHN,MEX (default: all for one, each other for several)')
    .option('--baseline <world>', `world-2023, sectors-2011, a file, or panel:NAME@YEAR (default: world-2023)`)
    .option('--deficits <rule>', 'additive, multiplicative, balanced, none (default: none)')
    .option('--theta <number>', 'one trade elasticity for all sectors')
    .option(STORE[0], 'the store file of a baseline panel:NAME@YEAR')
    .option('--json', 'print JSON')
    .action(async (economies: string[], options: TariffsOptions) => {
      const { runTariffs } = await import('./tariffs.js');
      done(await runTariffs(economies, options, effects));
    });

  top
    .command('adjust <reporter> <partner> <flow>')
    .description(
      'one flow by month without its season and calendar, its outliers, and how far the newest months are revised',
    )
    .option('--from <period>', 'first month that is taken (default: 20 years before the last)')
    .option('--to <period>', 'last month that is taken')
    .option('--currency <code>', "currency of the figures, never converted (default: the publisher's, USD first)")
    .option('--product <code>', 'goods, or a code such as HS:8542', 'goods')
    .option('--source <publisher>', "whose figures (default: the reporter's own office, else the partner's)")
    .option(AS_OF[0], `${AS_OF[1]} (default: today)`)
    .option(...STORE)
    .option('--json', 'print JSON')
    .option('--csv [file]', 'write a row a month as CSV; without a file to standard output')
    .option('--html [file]', 'write one self-contained page; without a file to standard output')
    .action(async (reporter: string, partner: string, flow: string, options: AdjustCliOptions) => {
      const { runAdjust } = await import('./adjust.js');
      done(await runAdjust([reporter, partner, flow], options, effects));
    });

  top
    .command('forecast <reporter|file> [partner] [flow]')
    .description(
      'what next: one flow looked ahead, and how likely a statement about it is; or several (MEX,CAN or all), or all columns of a CSV file of months',
    )
    .option('--horizon <months>', 'how far, 1 to 36 (default: 12, or as far as --in and --by year need)')
    .option('--by <length>', 'month, quarter or year (default: month)')
    .option('--from <period>', 'the last month that is taken as known; what came after it stands beside the forecast')
    .option('--falls <percent>', 'how likely a fall of so much or more is, on the year before', several)
    .option('--rises <percent>', 'the same of a rise', several)
    .option('--exceeds <amount>', 'how likely more than so much is: 500bn', several)
    .option('--below <amount>', 'the same of less', several)
    .option('--in <period>', 'in which period: 2024, 2024-Q1 (default: all months ahead)')
    .option('--no-backtest', 'leave out the trial at earlier origins of the series, which takes most of the time')
    .option('--currency <code>', "currency of the figures, never converted (default: the publisher's, USD first)")
    .option('--product <code>', 'goods, or a code such as HS:8542', 'goods')
    .option('--source <publisher>', "whose figures (default: the reporter's own office, else the partner's)")
    .option(AS_OF[0], `${AS_OF[1]} (default: today)`)
    .option(...STORE)
    .option('--json', 'print JSON')
    .option('--csv [file]', 'write a row a period as CSV; without a file to standard output')
    .option('--html [file]', 'write one self-contained page; without a file to standard output')
    .action(async (who: string, partner: string | undefined, flow: string | undefined, options: ForecastCliOptions) => {
      const { runForecast } = await import('./forecast.js');
      done(await runForecast([who, partner, flow], options, effects));
    });

  top
    .command('import <file>')
    .description('add rows of a tidy CSV file to a store, or a panel for gravity')
    .requiredOption('--store <file>', 'the store file; made with the bundled figures if absent')
    .option('--as <panel>', 'the file is a panel (CSV, Parquet, JSON): a vintage of its own, used by brief')
    .option('--name <name>', 'with --as panel: what the panel is called (default: the file)')
    .option('--source <text>', 'with --as panel: who made it, as a reader would name it (default: the file)')
    .option('--released <date>', 'with --as panel: the day it was out (default: today)')
    .option('--names <columns>', 'with --as panel: exporter=iso_o,importer=iso_d,year=t,trade=flow')
    .option('--json', 'print JSON')
    .action(async (file: string, options: ImportOptions) => {
      const run =
        options.as === undefined
          ? (await import('./import.js')).runImport
          : (await import('./import-panel.js')).importPanel;
      done(await run(file, options, effects));
    });

  return top;
}
