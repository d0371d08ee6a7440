// The rules whose parameters an office may want to set, as rows of Quy tắc's second table.

/** Rule | on | its parameters as they are without this table. */
export const RULE_SWITCH_TABLE = `
plan.far-above | có | hệ số = 5
history.to-date-not-sum | có | sai số = 0
history.outlier | có | số kỳ = 6; hệ số = 3
history.tab-unchanged | có | số dòng = 5
note.copied | có | độ dài = 60
prose.percent-mismatch | có | sai số = 0
prose.parts-not-total | có | sai số = 0
prose.share-mismatch | có | sai số = 0
prose.praise-for-low | có | dưới = 50
prose.blame-for-high | có | từ = 95
number.not-grouped | có | số chữ số = 5
date.after-report | có | số ngày = 10
prose.only-in-assessment | có | tỷ lệ nhắc lại = 75
document-number.without-so | có | số chỗ = 3
text.missing-full-stop | có | độ dài = 60
`;
