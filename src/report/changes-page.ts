// The leader's page: what changed since the last draft, in words.
import type { Facts } from '../workbook/facts';
import { indexFacts } from '../workbook/facts-index';
import type { ChangedFigure, Changes } from './changes';
import { VALUE_WORDS } from './value-words';
import { CHANGES_TITLE } from '../proofread/office-pages';
import type { Block, Report } from './model';

/** `report` with a page that tells the changes, before a draft's list of what is open. */
export function withChangesPage(report: Report, changes: Changes, facts: Facts): Report {
  const openList = report.blocks.findIndex(({ kind }) => kind === 'open-title');
  const at = openList < 0 ? report.blocks.length : openList;
  return {
    ...report,
    blocks: [
      ...report.blocks.slice(0, at),
      ...changesPage(changes, facts),
      ...report.blocks.slice(at),
    ],
  };
}

function changesPage(changes: Changes, facts: Facts): Block[] {
  const { entries } = indexFacts(facts);
  const said = ({ indicator, value, tab, cell }: ChangedFigure, what: string): Block => {
    const name = indicator === null ? '' : (entries.get(indicator)?.name ?? indicator);
    const words = value === null ? '' : VALUE_WORDS[value];
    const subject = [name, words].filter((part) => part !== '').join(', ');
    const where = [tab, cell].filter((part) => part !== '').join('!');
    const place = where === '' ? '' : ` (${where})`;
    return { kind: 'open-item', text: `${subject || 'số liệu'}: ${what}${place}` };
  };
  const lines = [
    ...changes.changed.map((one) => said(one, `trước ${one.was ?? ''}, nay ${one.now ?? ''}`)),
    ...changes.new.map((one) => said(one, `mới có ${one.now ?? ''}`)),
    ...changes.dropped.map((one) => said(one, `không còn ${one.was ?? ''}`)),
  ];
  const none: Block = { kind: 'open-item', text: 'Không có số liệu nào thay đổi.' };
  return [
    { kind: 'open-title', text: `${CHANGES_TITLE} (${lines.length})` },
    ...(lines.length === 0 ? [none] : lines),
  ];
}
