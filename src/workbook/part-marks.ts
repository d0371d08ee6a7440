// How offices mark a row as a part of the one above it: "Trong đó: …", "Tr.đó: …", "- …".

const AMONG = String.raw`(?:trong (?:số )?đó|tr\.?\s?đó|trđ)`;

/** What marks a row as a part, and is no part of its name. */
export const PART_MARK = new RegExp(
  String.raw`^(?:[-–+•*]\s*|(?:${AMONG}|chia ra|bao gồm|gồm|cụ thể|riêng)(?:\s*[:,]\s*|\s+))+`,
  'iu',
);

/** A row of some that the row above it counts. */
export const AMONG_THEM = new RegExp(String.raw`^(?:[-+•*]\s*)?${AMONG}(?!\p{L})`, 'iu');
