// Scores findings against a key, rule by rule, and prints recall and precision.

/** One case with its findings: `rule place`, such as `plan.zero Kinh tế!D7`. */
export interface JudgedCase {
  readonly name: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

/** How one thing written blind was judged: what was planted in it, and what was said of it. */
export interface BlindScore {
  readonly name: string;
  readonly planted: number;
  readonly missed: readonly string[];
  readonly findings: number;
  readonly falseAlarms: readonly string[];
}

interface Score {
  planted: number;
  hit: number;
  falseAlarms: number;
}

/** Prints a line for each rule and the sum; answers with every miss and false alarm, which it names below. */
export function printScores(title: string, cases: readonly JudgedCase[]): readonly string[] {
  const scores = new Map<string, Score>();
  const wrong: string[] = [];
  const of = (finding: string): Score => {
    const rule = finding.split(' ')[0] ?? '';
    const score = scores.get(rule) ?? { planted: 0, hit: 0, falseAlarms: 0 };
    scores.set(rule, score);
    return score;
  };
  for (const { name, expected, found } of cases) {
    const left = [...found];
    for (const one of expected) {
      const at = left.indexOf(one);
      of(one).planted++;
      if (at < 0) wrong.push(`missed       ${name}: ${one}`);
      else {
        of(one).hit++;
        left.splice(at, 1);
      }
    }
    for (const one of left) {
      of(one).falseAlarms++;
      wrong.push(`false alarm  ${name}: ${one}`);
    }
  }
  const sound = cases.filter(({ expected }) => expected.length === 0).length;
  console.log(`${title}: ${cases.length} cases, ${sound} of them without a mistake\n`);
  const rows = [...scores].sort(([a], [b]) => (a < b ? -1 : 1));
  const sum = rows.reduce<Score>(
    (all, [, one]) => ({
      planted: all.planted + one.planted,
      hit: all.hit + one.hit,
      falseAlarms: all.falseAlarms + one.falseAlarms,
    }),
    { planted: 0, hit: 0, falseAlarms: 0 },
  );
  const table = [...rows, ['all', sum] as const].map(([rule, { planted, hit, falseAlarms }]) => [
    rule,
    String(planted),
    String(hit),
    String(falseAlarms),
    share(hit, planted),
    share(hit, hit + falseAlarms),
  ]);
  printColumns([['rule', 'planted', 'found', 'false alarms', 'recall', 'precision'], ...table]);
  if (wrong.length > 0) console.log(`\n${wrong.join('\n')}`);
  return wrong;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

function printColumns(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  for (const row of rows) {
    const [first = '', ...rest] = row;
    const cells = rest.map((cell, at) => cell.padStart(widths[at + 1] ?? 0));
    console.log([first.padEnd(widths[0] ?? 0), ...cells].join('  '));
  }
}
