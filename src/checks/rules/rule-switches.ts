// The rule about the switches of rules: what tab Quy tắc says of them and cannot mean.
import type { Rule } from '../rule';

const NOT_UNDERSTOOD: Rule = {
  id: 'rule-switch.not-understood',
  severity: 'error',
  grain: 'cell',
  always: true,
  title: { vi: 'Không hiểu cách đặt quy tắc', en: 'Setting of a rule not understood' },
  why: {
    vi: 'Quy tắc tưởng đã tắt hoặc đã chỉnh vẫn chạy như cũ.',
    en: 'A rule that was thought to be off or changed goes on as before.',
  },
  message: {
    vi: 'Bảng quy tắc ghi “{found}”: {problem}.',
    en: 'The table of rules says “{found}”: {problem}.',
  },
  instruction: {
    vi: 'Sửa ô này; trước khi sửa, quy tắc vẫn chạy với giá trị mặc định.',
    en: 'Correct this cell; until then the rule runs with its defaults.',
  },
  checkWorkbook: ({ switchProblems }, report) => {
    for (const { tab, row, column, found, problem } of switchProblems) {
      report({ tab, row, column, found, values: { problem } });
    }
  },
};

export const SWITCH_RULES: readonly Rule[] = [NOT_UNDERSTOOD];
