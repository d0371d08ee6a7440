// The rules whose parameters an office may want to set, as rows of Quy tắc's second table.

/** Rule | on | its parameters as they are without this table. */
export const RULE_SWITCH_TABLE = `
history.to-date-not-sum | có | sai số = 0
history.outlier | có | số kỳ = 3; hệ số = 3
history.tab-unchanged | có | số dòng = 5
note.copied | có | độ dài = 60
note.future-document | có | số ngày = 31
`;
