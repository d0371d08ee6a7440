// How often Google's services are called for a check and for a report, on few and on many rows.
import { openDesk, type Desk } from '../desk/session.ts';
import type { Grid } from '../desk/workbook/grid.ts';
import { largeMonth } from './large-month';
import type { Measurement } from './table';

async function deskWith(rows: number): Promise<Desk> {
  const sheets = largeMonth(rows).tabs.map(({ name, rows: cells }) => ({ name, rows: cells }));
  return openDesk({ sheets: sheets as Grid[] });
}

/** Counts the calls on 10 and on 10,000 rows; they ought to be the same. */
export async function benchServiceCalls(): Promise<Measurement[]> {
  const few = await deskWith(10);
  const many = await deskWith(10_000);
  const count = (desk: Desk, name: 'checkWorkbook' | 'createReport'): number => {
    desk.services.calls.reset();
    desk.ask(name, 'vi');
    return desk.services.calls.total();
  };
  return (['checkWorkbook', 'createReport'] as const).map((name) => ({
    work: `service calls of ${name}, 10,000 rows`,
    measured: count(many, name),
    unit: 'calls',
    aim: 'as with 10 rows',
    beside: `10 rows: ${count(few, name)} calls`,
  }));
}
