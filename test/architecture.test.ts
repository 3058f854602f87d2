import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Import {
  readonly from: string;
  /** A file of src/, or the bare name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}
type Rules = ReadonlyMap<string, ReadonlyMap<string, 'any' | 'type'>>;

/** `| claims | model, store as a type only |` and its like, from the table in ARCHITECTURE.md. */
function readRules(markdown: string): Rules {
  const table = /\| room \| may import \|\n\|[-| ]+\|\n((?:\|.*\n)+)/.exec(markdown)?.[1] ?? '';
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
  return new Map(
    rows.map(([, room, may]) => {
      const rooms = may === 'nothing' ? [] : may!.split(',').map((item) => item.trim());
      const allowed = rooms.map((item) => {
        const [, name, only] = /^(\w+)( as a type only)?$/.exec(item) ?? [];
        if (!name) throw new Error(`ARCHITECTURE.md: cannot read '${item}'`);
        return [name, only ? 'type' : 'any'] as const;
      });
      return [room!, new Map(allowed)] as const;
    }),
  );
}

/** Every import of a file: statements, re-exports, import() and import types. */
function readImports(file: string, text: string): Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const found: Import[] = [];
  const add = (name: string, typeOnly: boolean): void => {
    const to = name.startsWith('.') ? posix.join(posix.dirname(file), name).replace(/\.js$/, '.ts') : name;
    found.push({ from: file, to, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      add(node.moduleSpecifier.text, node.importClause?.isTypeOnly ?? false);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      add(node.moduleSpecifier.text, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [name] = node.arguments;
      add(name && ts.isStringLiteralLike(name) ? name.text : 'a name worked out at run time', false);
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    )
      add(node.argument.literal.text, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `measures/growth.ts` stands in the room `measures`, `index.ts` in the room `index`. */
const roomOf = (file: string): string => (file.includes('/') ? file.split('/')[0]! : file.replace(/\.ts$/, ''));
const isFile = (name: string): boolean => name.endsWith('.ts');

function violations(imports: readonly Import[], rules: Rules): string[] {
  return imports
    .filter(({ from, to, typeOnly }) => {
      const [own, other] = [roomOf(from), roomOf(to)];
      if (!isFile(to) || own === other) return false;
      const allowed = rules.get(own)?.get(other);
      return allowed === undefined || (allowed === 'type' && !typeOnly);
    })
    .map(({ from, to }) => `${from} imports ${to}`);
}

/** A cycle between files as a list that ends where it starts; null when there is none. Types count too. */
function findCycle(imports: readonly Import[]): string[] | null {
  const targets = new Map<string, Import[]>();
  for (const one of imports) targets.set(one.from, [...(targets.get(one.from) ?? []), one]);
  const done = new Set<string>();
  const search = (file: string, path: readonly string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const { to } of targets.get(file) ?? []) {
      const cycle = search(to, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of targets.keys()) {
    const cycle = search(file, []);
    if (cycle) return cycle;
  }
  return null;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const src = join(root, 'src');
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)).split(sep).join('/'));
const imports = files.flatMap((file) => readImports(file, readFileSync(join(src, file), 'utf8')));
const rules = readRules(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'));

describe('the architecture', () => {
  it('has a line in the table for every room', () => {
    expect(rules.size).toBeGreaterThan(0);
    expect(files.map(roomOf).filter((room) => !rules.has(room))).toEqual([]);
    for (const allowed of rules.values())
      for (const room of allowed.keys()) expect(rules.has(room), `${room} stands only on the right`).toBe(true);
  });

  it('imports only what the table allows', () => {
    expect(imports.length).toBeGreaterThan(0);
    expect(violations(imports, rules)).toEqual([]);
  });

  it('imports only files that are there', () => {
    const gone = imports.filter(({ to }) => (isFile(to) || to.startsWith('.')) && !files.includes(to));
    expect(gone.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('has no cycle between files', () => {
    expect(findCycle(imports)).toBeNull();
  });

  it('keeps packages, the clock and the disk out of model, kernels and measures', () => {
    const pure = ['model', 'kernels', 'measures'];
    const outside = imports.filter(({ from, to }) => pure.includes(roomOf(from)) && !isFile(to));
    expect(outside.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
    const clocked = files.filter(
      (file) =>
        pure.includes(roomOf(file)) &&
        /\bDate\.now\(|\bnew Date\(\)|\bprocess\.|\bMath\.random\(/.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(clocked).toEqual([]);
  });

  it('keeps files short and names them after what is in them', () => {
    const vague = files.filter((file) => /(^|\/)(utils?|helpers?|misc|common|types)\.ts$/.test(file));
    expect(vague).toEqual([]);
    const long = files.filter((file) => readFileSync(join(src, file), 'utf8').split('\n').length > 401);
    expect(long).toEqual([]);
  });
});

describe('the reading of the architecture', () => {
  const table =
    '| room | may import |\n|---|---|\n| model | nothing |\n| store | model |\n| claims | model, store as a type only |\n';
  const made = readRules(table);
  const broken = (file: string, text: string): string[] => violations(readImports(file, text), made);

  it('catches imports that the table does not allow', () => {
    expect(broken('model/a.ts', "import { x } from '../store/s.js';")).toEqual(['model/a.ts imports store/s.ts']);
    expect(broken('model/a.ts', "import type { X } from '../store/s.js';")).toHaveLength(1);
    expect(broken('model/a.ts', "export * from '../store/s.js';")).toHaveLength(1);
    expect(broken('model/a.ts', "const s = await import('../store/s.js');")).toHaveLength(1);
    expect(broken('model/a.ts', "type S = import('../store/s.js').S;")).toHaveLength(1);
    expect(broken('model/a.ts', "import '../elsewhere/e.js';")).toHaveLength(1);
    expect(broken('store/s.ts', "import { m } from '../model/m.js';\nimport { t } from './t.js';")).toEqual([]);
  });

  it('lets types through where only types may', () => {
    expect(broken('claims/c.ts', "import type { Store } from '../store/s.js';")).toEqual([]);
    expect(broken('claims/c.ts', "import { Store } from '../store/s.js';")).toHaveLength(1);
    expect(broken('claims/c.ts', "import { type Store } from '../store/s.js';")).toHaveLength(1);
  });

  it('does not take words in comments and strings for imports', () => {
    expect(
      readImports('model/a.ts', "// import { x } from '../store/s.js'\nconst t = \"import '../store/s.js'\";"),
    ).toEqual([]);
  });

  it('finds a cycle, also one of types', () => {
    const loop = [
      ...readImports('model/a.ts', "import { b } from './b.js';"),
      ...readImports('model/b.ts', "import type { C } from './c.js';"),
      ...readImports('model/c.ts', "export { a } from './a.js';"),
    ];
    expect(findCycle(loop)).toEqual(['model/a.ts', 'model/b.ts', 'model/c.ts', 'model/a.ts']);
    expect(findCycle(loop.slice(0, 2))).toBeNull();
  });

  it('refuses a table that it cannot read', () => {
    expect(() => readRules(table.replace('store as a type only', 'store (sometimes)'))).toThrow(/cannot read/);
  });
});
