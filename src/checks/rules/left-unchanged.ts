// Rules about what was left as it stood last month: a whole tab, a note.
import { fold } from '../../vietnamese/text';
import { periodText } from '../../workbook/period';
import type { Rule } from '../rule';
import { ACTIVE_ROWS, compareWithBefore } from '../unchanged-tabs';

const TAB_UNCHANGED: Rule<'rows'> = {
  id: 'history.tab-unchanged',
  severity: 'warning',
  grain: 'tab',
  title: { vi: 'Cả tab y nguyên kỳ trước', en: 'A whole tab as it stood' },
  why: {
    vi: 'Đơn vị chép tab tháng trước mà quên cập nhật thì cả phần đó của báo cáo là số cũ.',
    en: 'A department that copied last month’s tab and forgot it puts old figures into the report.',
  },
  message: {
    vi: 'Cả {found} chỉ tiêu so được ở tab này đều bằng số của kỳ {expected}.',
    en: 'All {found} indicators of this tab that can be compared equal those of {expected}.',
  },
  instruction: {
    vi: 'Cập nhật số liệu của kỳ này; nếu không có gì thay đổi, báo văn phòng biết.',
    en: 'Put this period’s figures; if nothing changed, tell the office.',
  },
  parameters: {
    rows: {
      name: 'số dòng',
      default: 5,
      least: 2,
      meaning: {
        vi: 'số chỉ tiêu ít nhất so được với kỳ trước',
        en: 'the fewest indicators that can be compared',
      },
    },
  },
  checkWorkbook: (context, report, { rows }) => {
    const { earlier, facts } = context;
    const period = earlier.preceding[0]?.period;
    if (!period) return;
    for (const tab of facts.departments) {
      const { same, active, changed } = compareWithBefore(tab.tab, context);
      if (changed || (same < rows && active < ACTIVE_ROWS)) continue;
      report({
        tab: tab.tab,
        ...tab.labelCell,
        severity: active >= ACTIVE_ROWS ? 'error' : 'warning',
        found: String(same),
        expected: periodText(period),
      });
    }
  },
};

const NOTE_COPIED: Rule<'length'> = {
  id: 'note.copied',
  severity: 'warning',
  grain: 'cell',
  title: { vi: 'Thuyết minh chép nguyên kỳ trước', en: 'Note copied from the period before' },
  why: {
    vi: 'Lãnh đạo đọc hai báo cáo liền nhau sẽ thấy cùng một đoạn văn.',
    en: 'A leader who reads two reports in a row finds the same passage in both.',
  },
  message: {
    vi: 'Đoạn này giống từng chữ thuyết minh của kỳ {expected}: “{found}”.',
    en: 'This passage is word for word that of {expected}: “{found}”.',
  },
  instruction: {
    vi: 'Viết lại theo tình hình kỳ này.',
    en: 'Write it anew for this period.',
  },
  parameters: {
    length: {
      name: 'độ dài',
      default: 60,
      meaning: {
        vi: 'đoạn ngắn hơn số chữ cái này thì bỏ qua',
        en: 'passages of fewer letters are let pass',
      },
    },
  },
  checkWorkbook: ({ earlier, facts }, report, { length }) => {
    const before = new Map(
      earlier.preceding
        .filter(({ note }) => note.length >= length)
        .map((row) => [fold(row.note), row] as const),
    );
    if (before.size === 0) return;
    for (const { notes } of facts.departments) {
      for (const note of notes) {
        const last = note.text.length < length ? undefined : before.get(fold(note.text));
        if (!last) continue;
        report({
          tab: note.tab,
          row: note.row,
          column: note.column,
          found: beginning(note.text),
          expected: periodText(last.period),
        });
      }
    }
  },
};

/** The first words of a long text. */
function beginning(text: string): string {
  const words = text.split(' ').slice(0, 8).join(' ');
  return words === text ? text : `${words} …`;
}

export const UNCHANGED_RULES: readonly Rule[] = [TAB_UNCHANGED, NOTE_COPIED];
