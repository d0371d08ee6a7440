// The sign in an indicator's name where its number goes: "tổ chức … hội nghị".

/** The sign; the gap of a missing number (`[…]`) holds it too and is none. */
const SLOT = /(?<!\[)…(?!\])/u;

/** Whether the name has a place for the number. */
export function hasSlot(name: string): boolean {
  return SLOT.test(name);
}

/** Whether the name begins with the place for its number: "… trường đạt chuẩn". */
export function beginsWithSlot(name: string): boolean {
  return hasSlot(name) && aroundSlot(name)[0] === '';
}

/** The name with its number in the place; the name itself where it has none. */
export function fillSlot(name: string, number: () => string): string {
  return name.replace(SLOT, number);
}

/** What stands before and behind the place. */
export function aroundSlot(name: string): readonly [before: string, behind: string] {
  const [before = '', behind = ''] = name.split(SLOT);
  return [before, behind];
}

/** The name without its place. */
export function nameAlone(name: string): string {
  return name.replace(new RegExp(String.raw`\s*${SLOT.source}`, 'u'), '').trim();
}
