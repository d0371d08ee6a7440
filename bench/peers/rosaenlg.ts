// Sentences of ours, beside comparable ones of RosaeNLG: a result against its plan, the forms in turn.
import { writeSentences } from '../../src/narrative/sentences/sentences';
import { runsText } from '../../src/figures/runs';
import { periodWords } from '../../src/narrative/period-words';
import type { Item } from '../../src/narrative/content/item';
import { OfficeTemplates } from '../../src/narrative/templates/office-templates';
import { Rotation } from '../../src/narrative/sentences/rotation';
import { indexFacts } from '../../src/workbook/facts-index';
import { readWorkbook } from '../../src/workbook/read-workbook';
import { DEFAULT_WORDING } from '../../src/workbook/wording';
import { largeMonth } from '../large-month';
import type { Measurement } from '../table';
import { medianTimes } from '../timing';
import { loadPeer } from './installed';

/** As many as a month's report has, at least: a text is made as a whole. */
const SENTENCES = 200;
const RUNS = 100;
const WARM_UP = 100;

/** What is used of RosaeNLG. */
interface Rosae {
  compile(template: string, options: { language: string }): (locals: unknown) => string;
  readonly NlgLib: new (options: { language: string; forceRandomSeed: number }) => unknown;
}

// Its numbers in German have the decimal comma and the point of thousands that Vietnamese has.
const LANGUAGE = 'de_DE';

const DONE = '#[+value(one.done)]/#[+value(one.plan)] #{one.unit}';
const PERCENT = "#[+value(100 * one.done / one.plan, {'FORMAT': '0.[0]'})]%";
const OVER = "#[+value(100 * one.done / one.plan - 100, {'FORMAT': '0.[0]'})]%";
const LEFT = '#[+value(one.plan - one.done)] #{one.unit}';

/** Four forms for each relation to the plan, as ours has. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  'if one.done < one.plan': [
    `#{one.name} đạt ${DONE}, bằng ${PERCENT} kế hoạch.`,
    `#{one.name} thực hiện ${DONE}, đạt ${PERCENT} kế hoạch năm.`,
    `#{one.name} mới đạt ${DONE} (${PERCENT}), còn ${LEFT} chưa thực hiện.`,
    `đến nay #{one.name} đạt ${PERCENT} kế hoạch (${DONE}).`,
  ],
  'else if one.done === one.plan': [
    `#{one.name} đạt ${DONE}, hoàn thành 100% kế hoạch.`,
    `#{one.name} hoàn thành kế hoạch năm với ${DONE}.`,
    `đã hoàn thành kế hoạch về #{one.name}, đạt ${DONE}.`,
    `#{one.name} đạt 100% kế hoạch (${DONE}).`,
  ],
  else: [
    `#{one.name} đạt ${DONE}, vượt ${OVER} kế hoạch.`,
    `#{one.name} đã vượt kế hoạch năm, đạt ${PERCENT} (${DONE}).`,
    `#{one.name} thực hiện ${DONE}, bằng ${PERCENT} kế hoạch.`,
    `vượt ${OVER} kế hoạch về #{one.name}, đạt ${DONE}.`,
  ],
};

function pugTemplate(): string {
  const lines = ['p', '  each one in items'];
  for (const [condition, forms] of Object.entries(FORMS)) {
    lines.push(`    ${condition}`, "      synz {mode:'sequence'}");
    for (const form of forms) lines.push('        syn', `          | ${form}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Writes as many sentences in both ways. */
export function benchRosaeNlg(root: string): Measurement[] {
  const items = itemsOf(SENTENCES);
  const ours = (): string => {
    const writer = {
      templates,
      period: periodWords(null),
      turns: new Rotation(),
      wording: DEFAULT_WORDING,
      openers: [],
      unusable: () => undefined,
    };
    return items.map((item, at) => runsText(writeSentences([item], writer, `II/${at}`))).join(' ');
  };
  const templates = new OfficeTemplates();
  const rosae = loadPeer<Rosae>(root, 'rosaenlg');
  const fill = rosae.compile(pugTemplate(), { language: LANGUAGE });
  const rows = items.map(({ entry, row }) => ({
    name: entry.inSentence,
    unit: entry.unit,
    done: row?.values.toDate?.value,
    plan: row?.values.plan?.value,
  }));
  const theirs = (): string =>
    fill({ util: new rosae.NlgLib({ language: LANGUAGE, forceRandomSeed: 1 }), items: rows });
  for (const text of [ours(), theirs()]) assertSentences(text);
  const [mine = 0, peers = 0] = medianTimes([ours, theirs], RUNS, WARM_UP);
  const perSecond = (time: number): number => (SENTENCES / time) * 1000;
  return [
    {
      work: 'sentences per second, to RosaeNLG’s',
      measured: peers / mine,
      unit: 'times',
      aim: '10',
      beside: `ours ${perSecond(mine).toFixed(0)}, RosaeNLG ${perSecond(peers).toFixed(0)} a second`,
    },
  ];
}

/** Indicators with plan and result, and nothing of the month. */
function itemsOf(count: number): Item[] {
  const { entries, rows } = indexFacts(readWorkbook(largeMonth(count)));
  return [...entries.values()].map((entry) => {
    const row = rows.get(entry.id);
    if (!row) throw new Error(`${entry.id} has no row.`);
    const { plan, toDate } = row.values;
    return { entry, row: { ...row, values: { ...(plan && { plan }), ...(toDate && { toDate }) } } };
  });
}

function assertSentences(text: string): void {
  const sentences = text.match(/\.(?= |<|$)/g)?.length ?? 0;
  if (sentences !== SENTENCES) throw new Error(`${sentences} sentences: ${text.slice(0, 300)}`);
}
