// The shorthand of officers' notes, written out before they are read: "LK 6.450 lượt, hơn CK 820 tr".

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\d])T(?=\d{1,2}(?![\d\p{L}]))/gu, 'tháng '],
  [/(?<!\p{L})(?:L\/?K|lk)(?!\p{L})/gu, 'lũy kế'],
  [/(?<!\p{L})(?:C\/?K|ck)(?!\p{L})/gu, 'cùng kỳ'],
  [/(?<![\p{L}\d/-]|số )KH(?![\p{L}/-])/gu, ' kế hoạch'],
  [/(?<![\p{L}\d/-])DT(?=\s+(?:giao|năm|tỉnh))/gu, 'dự toán'],
  [/(?<=\d)\s?(?:tr\.?\s?đ(?:ồng)?|trđ|tr)(?!\p{L})\.?/gu, ' triệu đồng'],
  [/(?<=\d)\s?(?:tỷ\.?\s?đ|tyđ)(?!\p{L})/gu, ' tỷ đồng'],
  [/(?<=\d)(?=(?:ha|kg|km|m|m2|con|hộ|tấn|tạ|người|cây)(?!\p{L}))/gu, ' '],
  [/(?<=\d)\s?đ\/c(?!\p{L})/gu, ' đồng chí'],
  [/%\s+kế/gu, '% kế'],
  [/(?<=\p{L})\s*=\s*(?=\d)/gu, ', bằng '],
];

/** The note with its shorthand written out; its length changes, its numbers do not. */
export function writtenOut(text: string): string {
  return SHORT.reduce((made, [short, words]) => made.replace(short, words), text).replace(
    / {2,}/g,
    ' ',
  );
}

/** Whether letters behind a number are the initials of a unit: "TK" of "tài khoản", "hs" of "hồ sơ". */
export function areInitialsOf(letters: string, unit: string): boolean {
  const initials = unit
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('');
  return initials.length >= 2 && letters.toLowerCase() === initials.toLowerCase();
}
