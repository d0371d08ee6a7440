// Utilities.formatDate: the letters of Java's SimpleDateFormat, in a named time zone.

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

/** The calendar fields of an instant in a time zone (IANA name or GMT+7). */
function partsIn(instant: number, timeZone: string): Parts {
  const ahead = /^GMT([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(timeZone);
  if (ahead) {
    const minutes = Number(ahead[2]) * 60 + Number(ahead[3] ?? 0);
    return utcParts(instant + (ahead[1] === '-' ? -minutes : minutes) * 60_000);
  }
  const fields = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const field = (type: string): number =>
    Number(fields.find((candidate) => candidate.type === type)?.value);
  return {
    year: field('year'),
    month: field('month'),
    day: field('day'),
    hour: field('hour'),
    minute: field('minute'),
    second: field('second'),
    millisecond: ((instant % 1000) + 1000) % 1000,
  };
}

function utcParts(time: number): Parts {
  const date = new Date(time);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}

/** Milliseconds that the zone is ahead of UTC at that instant. */
export function zoneOffset(instant: number, timeZone: string): number {
  const p = partsIn(instant, timeZone);
  return Date.UTC(p.year, p.month - 1, p.day, p.hour, p.minute, p.second, p.millisecond) - instant;
}

/** The instant at which a clock in the zone shows the given UTC fields. */
export function instantOfLocal(localAsUtc: number, timeZone: string): number {
  const guess = localAsUtc - zoneOffset(localAsUtc, timeZone);
  return localAsUtc - zoneOffset(guess, timeZone);
}

/** Formats an instant. Modelled letters: y M d H h m s S a; text in quotes. Others throw. */
export function formatInstant(instant: number, timeZone: string, format: string): string {
  const p = partsIn(instant, timeZone);
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return field(run, p);
  });
}

function field(run: string, p: Parts): string {
  const padded = (value: number): string => String(value).padStart(run.length, '0');
  switch (run.charAt(0)) {
    case 'y':
      return run.length === 2 ? String(p.year % 100).padStart(2, '0') : padded(p.year);
    case 'M':
      if (run.length <= 2) return padded(p.month);
      break;
    case 'd':
      return padded(p.day);
    case 'H':
      return padded(p.hour);
    case 'h':
      return padded(p.hour % 12 || 12);
    case 'm':
      return padded(p.minute);
    case 's':
      return padded(p.second);
    case 'S':
      return padded(p.millisecond);
    case 'a':
      return p.hour < 12 ? 'AM' : 'PM';
  }
  throw new Error(`The date format letters "${run}" are not modelled on the desk`);
}
