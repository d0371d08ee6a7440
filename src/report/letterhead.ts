// The letterhead, the addressee and the closing block, from tab Cấu hình.
import { choose, DOCUMENT_KINDS } from '../workbook/closed-lists';
import type { Settings } from '../workbook/facts';
import type { Period } from '../workbook/period';
import { readDay, settingText } from '../workbook/read-settings';
import type { SettingName } from '../workbook/settings';
import { capitalize, fold, tidy } from '../vietnamese/text';
import { cased, FORMS, type DocumentKind, type Form } from './form';
import type { Block, FormLine } from './model';

/** Party unless the office says otherwise. */
export function documentKind(settings: Settings | null): DocumentKind {
  return choose(DOCUMENT_KINDS, settingText(settings, 'kind')) ?? 'party';
}

/** Left: who issues it and its number. Right: the motto, place and date, with blanks for the hand. */
export function letterhead(settings: Settings | null, period: Period | null): Block {
  const form = FORMS[documentKind(settings)];
  const issuer = settingText(settings, 'issuer');
  const left = [
    ...formLines(form, 'parent', isPeoplesCommittee(issuer) ? '' : settingText(settings, 'parent')),
    ...formLines(form, 'issuer', issuer),
    ...formLines(form, 'star', form.texts.star),
    ...formLines(form, 'number', `${form.texts['number-lead']} ${documentNumber(settings, form)}`),
  ];
  const right = [
    ...formLines(form, 'motto', form.texts.motto),
    ...formLines(form, 'motto-2', form.texts['motto-2']),
    ...formLines(form, 'place-date', `${placeName(settings)}, ${dateWords(settings, period)}`),
  ];
  return { kind: 'columns', left, right };
}

/** The levels of a commune, as they stand in its offices' names. */
const LEVEL = '(xã|phường|thị trấn|đặc khu)';

/**
 * The place as it was typed, with its level where it may not stand alone: in a Party document a name of one syllable or
 * of the province (HD 05-HD/VPTW, I.4.1.1c), in a state document a number (NĐ 30/2020, Phụ lục I). The level is that of
 * the issuer's name. Names of persons and events nobody can tell: there an office types the level itself.
 */
function placeName(settings: Settings | null): string {
  const place = settingText(settings, 'place');
  const level = new RegExp(`(?<![\\p{L}\\p{M}])${LEVEL} (.+)$`, 'iu').exec(issuerName(settings));
  if (!level || fold(level[2] ?? '') !== fold(place)) return place;
  const [province = ''] = /(?<=tỉnh |thành phố ).+$/iu.exec(settingText(settings, 'parent')) ?? [];
  const mayNotStandAlone =
    documentKind(settings) === 'party'
      ? !/\s/.test(place) || fold(province) === fold(place)
      : /^\d+$/.test(place);
  return mayNotStandAlone ? `${capitalize((level[1] ?? '').toLowerCase())} ${place}` : place;
}

/** A people's committee has no office above it in its letterhead, as committees print theirs. */
function isPeoplesCommittee(issuer: string): boolean {
  return /^(?:uy ban nhan dan|ubnd) /.test(`${fold(issuer)} `);
}

/** Each line of a text as a line of the form; none for an empty text. */
function formLines(form: Form, role: FormLine['role'], text: string): FormLine[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ role, text: cased(form.looks[role], line.trim()) }));
}

/** `5` → `05-BC/ĐU`; a number that is not given yet leaves room for the hand. */
function documentNumber(settings: Settings | null, form: Form): string {
  const tail = form.texts['number-tail'];
  const number = settingText(settings, 'number').replace(/^số\s*:?\s*/iu, '');
  if (number === '') return `     ${tail}`;
  return /^\d+$/.test(number) ? `${number.padStart(2, '0')}${tail}` : number;
}

/** The day is left blank until it is signed; the year of the period is known. */
function dateWords(settings: Settings | null, period: Period | null): string {
  const date = readDay(settingText(settings, 'signedOn'));
  if (!date) return `ngày      tháng      năm ${period?.year ?? '    '}`;
  // Days below 10 and the months 1 and 2 carry a zero (NĐ 30/2020, Phụ lục I).
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  const month = date.month > 2 ? date.month : twoDigits(date.month);
  return `ngày ${twoDigits(date.day)} tháng ${month} năm ${date.year}`;
}

/** To which report an annex belongs: its number, day and issuer (NĐ 30/2020, Phụ lục I). */
export function annexReference(settings: Settings | null, period: Period | null): string {
  const form = FORMS[documentKind(settings)];
  const number = documentNumber(settings, form);
  const issuer = issuerName(settings);
  const whose = issuer === '' ? '' : ` của ${issuer}`;
  return `(${form.texts['annex-reference']} ${number} ${dateWords(settings, period)}${whose})`;
}

/** The issuer on one line, however many the letterhead has. */
export function issuerName(settings: Settings | null): string {
  return tidy(settingText(settings, 'issuer'));
}

/**
 * To whom a state report goes upward; none unless the office names somebody. One stands on the
 * line itself, several below it, each after a hyphen (NĐ 30/2020, Phụ lục I).
 */
export function addresseeBlocks(settings: Settings | null): Block[] {
  const lead = FORMS[documentKind(settings)].texts.addressee;
  const names = listed(settings, 'addressee').map((name) => name.replace(/^kính gửi\s*:\s*/iu, ''));
  if (lead === '' || names.length === 0) return [];
  if (names.length === 1) return [{ kind: 'addressee', item: false, text: `${lead} ${names[0]}.` }];
  return [
    { kind: 'addressee', item: false, text: lead },
    ...dashed(names).map((text): Block => ({ kind: 'addressee', item: true, text })),
  ];
}

/** Left: recipients. Right: authority, position, room for the signature, name. */
export function closingBlock(settings: Settings | null): Block {
  const form = FORMS[documentKind(settings)];
  const recipients = listed(settings, 'recipients');
  const isFiled = (name: string): boolean => /^luu(?: |:|$)/.test(fold(name));
  // The copy in the files stands last in every list.
  const inOrder = [
    ...recipients.filter((name) => !isFiled(name)),
    ...(recipients.some(isFiled) ? recipients.filter(isFiled) : [form.texts.filed]),
  ];
  return {
    kind: 'columns',
    left: [
      ...formLines(form, 'recipients-title', form.texts['recipients-title']),
      ...dashed(inOrder).map((text): FormLine => ({ role: 'recipient', text })),
    ],
    right: [
      ...formLines(form, 'authority', settingText(settings, 'authority')).map((line) => ({
        ...line,
        text: withSigningMark(line.text, form),
      })),
      ...formLines(form, 'position', settingText(settings, 'position')),
      ...formLines(form, 'signer', settingText(settings, 'signer')),
    ],
  };
}

const SIGNING_MARKS = ['on-behalf', 'acting-for', 'by-order'] as const;

/** Party documents write `T/M`, state documents `TM.`: each as its kind does, whatever was typed. */
function withSigningMark(line: string, form: Form): string {
  for (const name of SIGNING_MARKS) {
    const mark = form.texts[name];
    const [first = '', second = ''] = mark.replace(/[^A-Z]/g, '');
    const typed = new RegExp(`^${first}/?${second}(?:\\.\\s*|\\s+)`, 'i');
    if (typed.test(line)) return line.replace(typed, `${mark} `);
  }
  return line;
}

/** The names in a setting, one a line or apart by `;`, without hyphens and closing marks. */
function listed(settings: Settings | null, name: SettingName): string[] {
  return settingText(settings, name)
    .split(/[\n;]+/)
    .map((line) => line.replace(/^[-\s]+|[.;\s]+$/g, ''))
    .filter((line) => line !== '');
}

/** `- …;` and after the last a full stop. */
function dashed(names: readonly string[]): string[] {
  return names.map((name, at) => `- ${name}${at === names.length - 1 ? '.' : ';'}`);
}
