// Slips of spelling that are syllables all the same, by what they are meant to be.

/** Words of an office's reports with the tone hỏi or ngã, which half of the country hears alike. */
const HOI_NGA = (
  'bồi dưỡng|hỗ trợ|chuyển đổi|sửa chữa|triển khai|bảo hiểm|giữ vững|giữ gìn|kỷ luật|' +
  'kỷ cương|thế kỷ|củng cố|phổ biến|chia sẻ|nghỉ dưỡng|rải rác|xử lý|tổ chức|quản lý|' +
  'đảng ủy|bảo đảm|đảm bảo|giải quyết|giải ngân|kiểm tra|hoàn chỉnh|chỉ đạo|chỉ tiêu|tỷ lệ|' +
  'khẩn trương|tuyển dụng|nghĩa vụ|lãnh đạo|lãng phí|ngăn ngừa|nỗ lực|dũng cảm|mỹ thuật|' +
  'diễn biến|diễn tập|miễn giảm|vĩnh viễn|nghiêm chỉnh|cải cách|cải thiện|phát triển|' +
  'sản xuất|sản phẩm|biểu dương|tiểu học|bổ nhiệm|bổ sung|cử tri|ủng hộ|hiểu biết|' +
  'thẩm quyền|thẩm định|kỹ thuật|kỹ năng|mẫu giáo|dẫn đầu|hướng dẫn|xã hội|lễ hội|đỡ đầu|' +
  'gỡ khó|tháo gỡ|chữa cháy|chữa bệnh|vẫn còn|phẫu thuật'
).split('|');

/** Other slips, and what is meant. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['chỉ bộ', 'chi bộ'],
  ['đăng viên', 'đảng viên'],
  ['đảng bô', 'đảng bộ'],
  ['nhân dan', 'nhân dân'],
  ['kế hoach', 'kế hoạch'],
  ['thực hiên', 'thực hiện'],
  ['nghi quyết', 'nghị quyết'],
  ['hôi nghị', 'hội nghị'],
  ['bổ xung', 'bổ sung'],
  ['sử lý', 'xử lý'],
  ['suất sắc', 'xuất sắc'],
  ['sơ xuất', 'sơ suất'],
  ['xúc tích', 'súc tích'],
  ['chỉnh chu', 'chỉn chu'],
  ['vô hình chung', 'vô hình trung'],
  ['củng cô', 'củng cố'],
  ['chủ đông', 'chủ động'],
  ['chât lượng', 'chất lượng'],
  ['ủy bạn', 'ủy ban'],
  ['trao dồi', 'trau dồi'],
  ['dành thắng lợi', 'giành thắng lợi'],
  ['dành giải', 'giành giải'],
  ['đề suất', 'đề xuất'],
  ['sản suất', 'sản xuất'],
  ['kĩ luật', 'kỷ luật'],
  ['rà xoát', 'rà soát'],
  ['kiểm xoát', 'kiểm soát'],
  ['giám xát', 'giám sát'],
  ['sát nhập', 'sáp nhập'],
  ['quốc phong', 'quốc phòng'],
  ['chuyển đỗi số', 'chuyển đổi số'],
  ['nông thông mới', 'nông thôn mới'],
  ['khuyến kích', 'khuyến khích'],
  ['phổ biên', 'phổ biến'],
  ['tuyên truyên', 'tuyên truyền'],
  ['chuyển đồi số', 'chuyển đổi số'],
];

/** Where the last syllable belongs to the next word: "chỉ bộ phận này", "cũng cố gắng". */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  'chỉ bộ': /^\s+(?:phận|môn|hồ|đội|máy|tài)/iu,
  'nổ lực': /^\s+lượng/iu,
  'cũng cố': /^\s+(?:gắng|tình|hết|làm|định|thủ|vấn)/iu,
  'chia sẽ': /^\s+(?:được|phải|là|có|do|gồm|tăng|giảm)/iu,
  'bão hiểm': /^\s+(?:nguy|họa)/iu,
  'thế kỹ': /^\s+(?:thuật|năng|sư)/iu,
  'kỷ năng': /^\s+(?:động|lượng|suất)/iu,
};

/** Whether `slip` in small letters is two words of which the text goes on with `behind`. */
export function isTwoWords(slip: string, behind: string): boolean {
  return GOES_ON[slip]?.test(behind) ?? false;
}

/** All slips in small letters → the word that is meant. */
export function slipForms(): Map<string, string> {
  const forms = new Map(OTHERS);
  for (const word of HOI_NGA) {
    const syllables = word.split(' ');
    syllables.forEach((syllable, at) => {
      const other = withOtherTone(syllable);
      if (other === syllable) return;
      const slip = syllables.map((same, place) => (place === at ? other : same)).join(' ');
      if (!HOI_NGA.includes(slip)) forms.set(slip, word);
    });
  }
  return forms;
}

/** hỏi for ngã, ngã for hỏi. */
function withOtherTone(syllable: string): string {
  return syllable
    .normalize('NFD')
    .replace(/[\u0303\u0309]/g, (tone) => (tone === '\u0303' ? '\u0309' : '\u0303'))
    .normalize('NFC');
}
