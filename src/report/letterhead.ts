// The letterhead and the closing block, from tab Cấu hình (conventions §1, both kinds).
import type { Settings } from '../workbook/facts';
import { readDay, settingText } from '../workbook/read-settings';
import { choose, DOCUMENT_KINDS } from '../workbook/closed-lists';
import type { Period } from '../workbook/period';
import type { Block, FormLine } from './model';

/** Party unless the office says otherwise. */
export function documentKind(settings: Settings | null): 'party' | 'state' {
  return choose(DOCUMENT_KINDS, settingText(settings, 'kind')) ?? 'party';
}

/** Left: who issues it and its number. Right: the motto, place and date, with blanks for the hand. */
export function letterhead(settings: Settings | null, period: Period | null): Block {
  const party = documentKind(settings) === 'party';
  const parent = settingText(settings, 'parent').toUpperCase();
  const issuer = settingText(settings, 'issuer').toUpperCase();
  const left: FormLine[] = [];
  if (parent !== '') left.push({ role: 'parent', text: parent });
  left.push({ role: 'issuer', text: issuer });
  if (party) left.push({ role: 'star', text: '*' });
  left.push({ role: 'number', text: documentNumber(settings, party) });
  const right: FormLine[] = party
    ? [{ role: 'motto', text: 'ĐẢNG CỘNG SẢN VIỆT NAM' }]
    : [
        { role: 'motto', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
        { role: 'motto-2', text: 'Độc lập - Tự do - Hạnh phúc' },
      ];
  right.push({ role: 'place-date', text: placeAndDate(settings, period) });
  return { kind: 'columns', left, right };
}

function documentNumber(settings: Settings | null, party: boolean): string {
  const typed = settingText(settings, 'number');
  if (party) return `Số ${typed || '      -BC/ĐU'}`;
  return `Số: ${typed || '      /BC-UBND'}`;
}

/** The day is left blank until it is signed; the year of the period is known. */
function placeAndDate(settings: Settings | null, period: Period | null): string {
  const place = settingText(settings, 'place');
  const date = readDay(settingText(settings, 'signedOn'));
  // Days below 10 and the months 1 and 2 carry a zero (NĐ 30/2020, Phụ lục I).
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  const when = date
    ? `ngày ${twoDigits(date.day)} tháng ${date.month > 2 ? date.month : twoDigits(date.month)} năm ${date.year}`
    : `ngày      tháng      năm ${period?.year ?? '    '}`;
  return `${place}, ${when}`;
}

/** Left: recipients. Right: authority, position, room for the signature, name. */
export function closingBlock(settings: Settings | null): Block {
  const recipients = settingText(settings, 'recipients')
    .split(/[\n;]+/)
    .map((line) => line.replace(/^[-\s]+|[.;\s]+$/g, ''))
    .filter((line) => line !== '');
  const left: FormLine[] = [{ role: 'recipients-title', text: 'Nơi nhận:' }];
  recipients.forEach((line, at) => {
    left.push({ role: 'recipient', text: `- ${line}${at === recipients.length - 1 ? '.' : ';'}` });
  });
  const right: FormLine[] = [];
  const add = (role: FormLine['role'], text: string): void => {
    if (text !== '') right.push({ role, text });
  };
  add('authority', settingText(settings, 'authority').toUpperCase());
  add('position', settingText(settings, 'position').toUpperCase());
  add('signer', settingText(settings, 'signer'));
  return { kind: 'columns', left: recipients.length > 0 ? left : [], right };
}
