// The deadline of tab Cấu hình, and how far away it is.
import type { Settings } from '../workbook/facts';
import { readDay, settingText } from '../workbook/read-settings';

const DAY = 86_400_000;

/** "Hạn nộp" as an ISO day; null when it is not there or no day of the calendar. */
export function deadlineOf(settings: Settings | null): string | null {
  const day = readDay(settingText(settings, 'deadline'));
  if (!day) return null;
  const [month, date] = [day.month, day.day].map((number) => String(number).padStart(2, '0'));
  return `${day.year}-${month ?? ''}-${date ?? ''}`;
}

/** Whole days from one ISO day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
