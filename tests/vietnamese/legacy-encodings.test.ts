// Text from before Unicode, found and read.
import { describe, expect, it } from 'vitest';
import { fromLegacy, inUnicode, legacyEncoding } from '../../src/vietnamese/legacy-encodings';

describe('words of an old font beside words of Unicode', () => {
  it.each([
    [
      'hồ sơ trực tuyến; hå s¬ trÔ h¹n 4, thuộc lĩnh vực đất đai',
      'hồ sơ trực tuyến; hồ sơ trễ hạn 4, thuộc lĩnh vực đất đai',
    ],
    ['đã họp với Uûy ban nhaân daân', 'đã họp với Ủy ban nhân dân'],
    ['không có gì lạ ở đây', 'không có gì lạ ở đây'],
  ])('%s', (text, meant) => {
    expect(inUnicode(text)).toBe(meant);
  });

  it('leaves those of another font', () => {
    const text = 'đã họp với Uûy ban nhaân daân xaõ';
    expect(inUnicode(text, 'TCVN3')).toBe(text);
  });
});

describe('a text of an old font', () => {
  it.each([
    ['Uû ban nh©n d©n x·', 'TCVN3', 'Uỷ ban nhân dân xã'],
    [
      '§¶ng uû x· ®· chØ ®¹o c¸c th«n thùc hiÖn tèt',
      'TCVN3',
      'Đảng uỷ xã đã chỉ đạo các thôn thực hiện tốt',
    ],
    ['trång rõng ®­îc 10,5 ha', 'TCVN3', 'trồng rừng được 10,5 ha'],
    ['Uûy ban nhaân daân xaõ', 'VNI', 'Ủy ban nhân dân xã'],
    ['Ñaûng boä ñaõ laõnh ñaïo toát', 'VNI', 'Đảng bộ đã lãnh đạo tốt'],
    ['saûn löôïng thòt hôi', 'VNI', 'sản lượng thịt hơi'],
  ] as const)('%s is %s for %s', (text, encoding, meant) => {
    expect(legacyEncoding(text)).toBe(encoding);
    expect(fromLegacy(text, encoding)).toBe(meant);
  });

  it.each([
    'Ủy ban nhân dân xã đã chỉ đạo các thôn',
    'Diện tích 120 m², thể tích 35 m³, tăng 12 ± 2 %',
    'soft hy\u00adphens of a pasted do\u00adcument',
    'Dự án của Müller và Malmö',
    'quỹ «Vì người nghèo», mục 5·3',
    'toàn xã thuận lợi, quý II, xoài, khuỷu tay, ngoằn ngoèo, quả, hoà',
    'Õ õng, ốm đau, ổn định, ý kiến, ỷ lại, à ơi, uống nước',
    '',
  ])('is not %j', (text) => {
    expect(legacyEncoding(text)).toBeNull();
  });
});
