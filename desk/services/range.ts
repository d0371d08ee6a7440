// Range: a block of cells, read and written as a whole.
import { cellAddress, parseZone, zoneAddress, type Zone } from '../workbook/cell-addresses.ts';
import type { CellEdit } from '../workbook/engine.ts';
import { AUTOMATIC } from '../workbook/number-formats.ts';
import type { CellLook } from '../workbook/workbook-data.ts';
import { placeRange, zoneOf, type NoDateRule, type Protected } from './cell-guards.ts';
import { readValue, writtenValue } from './cell-values.ts';
import { colorOf } from './colors.ts';
import { validationRuleOf } from './data-validation.ts';
import type { DocumentSurroundings } from './document.ts';
import { protectionStandIn } from './protection.ts';
import { method, standIn } from './stand-in.ts';

/** What the cell of a custom function holds before it was computed. */
const LOADING = 'Loading...';

const HORIZONTAL = ['left', 'center', 'right'] as const;
const VERTICAL = ['top', 'middle', 'bottom'] as const;

/** A Range over cells of a tab that exist. */
export function rangeStandIn(around: DocumentSurroundings, tab: string, zone: Zone): object {
  const { computing, engine, realm, timeZone } = around;
  const height = zone.bottom - zone.top + 1;
  const width = zone.right - zone.left + 1;

  const read = <T>(cell: (row: number, column: number) => T): T[][] =>
    realm.array(
      Array.from({ length: height }, (_, down) =>
        realm.array(
          Array.from({ length: width }, (_unused, along) =>
            cell(zone.top + down, zone.left + along),
          ),
        ),
      ),
    );

  const edit = (
    cell: (down: number, along: number) => Omit<CellEdit, 'row' | 'column'>,
  ): object => {
    const edits: CellEdit[] = [];
    for (let down = 0; down < height; down++) {
      for (let along = 0; along < width; along++) {
        edits.push({ ...cell(down, along), row: zone.top + down, column: zone.left + along });
      }
    }
    engine.edit(tab, edits);
    return self;
  };

  const contentOf = (row: number, column: number): NonNullable<CellEdit['content']> | null => {
    if (engine.formula(tab, row, column) !== undefined) {
      throw new Error('Range.copyTo is modelled for cells without formulas');
    }
    const value = engine.value(tab, row, column);
    return value === null ? null : { value };
  };

  const isPending = (row: number, column: number): boolean =>
    computing.isPending && computing.pattern.test(engine.formula(tab, row, column) ?? '');

  /** Sheets refuses what a cell's list does not name, where the list is strict; scripts too. */
  const refuseUnlisted = (grid: unknown[][]): void => {
    for (const { range, values } of engine.strictLists(tab)) {
      for (const listed of range.split(' ')) {
        for (const { row, column } of shared(parseZone(listed), zone)) {
          const value = grid[row - zone.top]?.[column - zone.left] ?? '';
          const text = typeof value === 'number' ? String(value) : value;
          if (text === '' || values.some((one) => one === text)) continue;
          throw new Error(
            `The data you entered in cell ${cellAddress(row, column)} violates the data validation rules set on this cell. Please enter one of the following values: ${values.join(', ')}.`,
          );
        }
      }
    }
  };

  /** A formula that asks for no date sees one in a Date, in a text read as one, in any number where dates are shown. */
  const refuseDates = (grid: unknown[][]): void => {
    for (const rule of noDatesHere()) {
      if (rule.allowInvalid) continue;
      for (const { row, column } of shared(rule.zone, zone)) {
        const value = grid[row - zone.top]?.[column - zone.left];
        const written = writtenValue(engine, realm, timeZone, tab, { row, column }, value);
        const isNumber =
          written.content && 'value' in written.content
            ? typeof written.content.value === 'number'
            : false;
        const format = written.format ?? engine.format(tab, row, column);
        if (!isNumber || !engine.isDateFormat(format)) continue;
        throw new Error(
          `The data you entered in cell ${cellAddress(row, column)} violates the data validation rules set on this cell.`,
        );
      }
    }
  };

  const noDatesHere = (): NoDateRule[] => around.noDateRules.filter((rule) => rule.tab === tab);

  const restyle = (look: CellLook): object => edit(() => ({ look }));

  const checkShape = (grid: unknown[], what: string): unknown[][] => {
    if (grid.length !== height) {
      throw new Error(
        `The number of rows in the ${what} does not match the number of rows in the range. The ${what} has ${grid.length} but the range has ${height}.`,
      );
    }
    for (const row of grid) {
      if (!Array.isArray(row)) {
        throw new Error(
          `The parameters (Array) don't match the method signature: the ${what} must be rows of cells.`,
        );
      }
      if (row.length === width) continue;
      throw new Error(
        `The number of columns in the ${what} does not match the number of columns in the range. The ${what} has ${row.length} but the range has ${width}.`,
      );
    }
    return grid as unknown[][];
  };

  const oneOf = <T extends string>(values: readonly T[], value: string): T => {
    const found = values.find((candidate) => candidate === value);
    if (found === undefined) throw new Error(`Invalid argument: ${value}`);
    return found;
  };

  const self: object = standIn(around, {
    name: 'Range',
    methods: {
      getA1Notation: method('document', [[]], () => zoneAddress(zone)),
      getNumRows: method('document', [[]], () => height),
      getNumColumns: method('document', [[]], () => width),
      getValues: method('document', [[]], () =>
        read((row, column) =>
          isPending(row, column) ? LOADING : readValue(engine, realm, timeZone, tab, row, column),
        ),
      ),
      getNumberFormats: method('document', [[]], () =>
        read((row, column) => engine.format(tab, row, column) ?? AUTOMATIC),
      ),
      // In A1 notation and the form of the United States; '' where there is none.
      getFormulas: method('document', [[]], () =>
        read((row, column) => engine.formula(tab, row, column) ?? ''),
      ),
      setValues: method('document', [['Array']], (values: unknown[]) => {
        const grid = checkShape(values, 'data');
        refuseUnlisted(grid);
        refuseDates(grid);
        return edit((down, along) => {
          const position = { row: zone.top + down, column: zone.left + along };
          return writtenValue(engine, realm, timeZone, tab, position, grid[down]?.[along]);
        });
      }),
      setNumberFormat: method('document', [['String']], (format: string) =>
        edit(() => ({ format })),
      ),
      setNumberFormats: method('document', [['Array']], (formats: unknown[]) => {
        const grid = checkShape(formats, 'data');
        return edit((down, along) => ({ format: formatOf(grid[down]?.[along]) }));
      }),
      moveTo: method('document', [['Object']], (target: object) => {
        const to = zoneOf(target);
        if (to.tab !== tab || height > 1 || width > 1) {
          throw new Error('Range.moveTo is modelled for one cell inside its tab only');
        }
        engine.moveCell(
          tab,
          { row: zone.top, column: zone.left },
          { row: to.zone.top, column: to.zone.left },
        );
      }),
      copyTo: method(
        'document',
        [['Object'], ['Object', 'Object']],
        (target: object, options: object = {}) => {
          const { formatOnly, ...others } = options as { formatOnly?: boolean };
          const to = zoneOf(target);
          const isSame = to.zone.bottom - to.zone.top + 1 === height;
          if (Object.keys(others).length > 0 || !isSame) {
            throw new Error('Range.copyTo is modelled for as many cells only');
          }
          const edits = read((row, column) => ({
            row: row - zone.top + to.zone.top,
            column: column - zone.left + to.zone.left,
            ...(formatOnly === true ? {} : { content: contentOf(row, column) }),
            format: engine.format(tab, row, column) ?? null,
            look: engine.look(tab, row, column),
          })).flat();
          engine.edit(to.tab, edits);
        },
      ),
      setFontWeight: method('document', [['String?']], (weight: string | null) =>
        restyle({ bold: oneOf(['bold', 'normal'] as const, weight ?? 'normal') === 'bold' }),
      ),
      setFontStyle: method('document', [['String?']], (style: string | null) =>
        restyle({ italic: oneOf(['italic', 'normal'] as const, style ?? 'normal') === 'italic' }),
      ),
      setFontSize: method('document', [['number']], (fontSize: number) => restyle({ fontSize })),
      setBackground: method('document', [['String?']], (color: string | null) =>
        restyle({ fillColor: color === null ? '#ffffff' : colorOf(color) }),
      ),
      setFontColor: method('document', [['String?']], (color: string | null) =>
        restyle({ textColor: color === null ? '#000000' : colorOf(color) }),
      ),
      setWrap: method('document', [['Boolean']], (wrap: boolean) => restyle({ wrap })),
      setVerticalAlignment: method('document', [['String?']], (alignment: string | null) =>
        restyle({ vertical: oneOf(VERTICAL, alignment ?? 'bottom') }),
      ),
      setHorizontalAlignment: method('document', [['String?']], (alignment: string | null) =>
        restyle({ horizontal: oneOf(HORIZONTAL, alignment ?? 'left') }),
      ),
      setDataValidation: method('document', [['Object']], (rule: object) => {
        const { noDateFrom, ...list } = validationRuleOf(rule);
        if (noDateFrom === undefined) {
          engine.addListValidation(tab, { range: zoneAddress(zone), ...list });
        } else if (noDateFrom === cellAddress(zone.top, zone.left)) {
          around.noDateRules.push({ tab, zone, allowInvalid: list.allowInvalid });
        } else {
          throw new Error(`A rule about ${noDateFrom} from another cell on is not modelled`);
        }
        return self;
      }),
      getDataValidations: method('document', [[]], () => {
        const zones = [
          ...noDatesHere().map((rule) => rule.zone),
          ...engine
            .lists(tab)
            .flatMap(({ range }) => range.split(' ').map((part) => parseZone(part))),
        ];
        const ruled = new Set(
          zones.flatMap((one) =>
            [...shared(one, zone)].map(({ row, column }) => cellAddress(row, column)),
          ),
        );
        // What a rule says is asked of none.
        return read((row, column) =>
          ruled.has(cellAddress(row, column))
            ? standIn(around, { name: 'DataValidation', methods: {} })
            : null,
        );
      }),
      protect: method('document', [[]], () => {
        const state: Protected = { tab, zone, description: '', warningOnly: false };
        around.protections.push(state);
        return protectionStandIn(around, state, (other) => rangeStandIn(around, tab, other));
      }),
      activate: method('document', [[]], () => {
        engine.activateTab(tab);
        around.selection.tab = tab;
        around.selection.range = zoneAddress(zone);
        delete around.selection.cell;
        return self;
      }),
    },
  });
  placeRange(self, { tab, zone });
  return self;
}

function formatOf(format: unknown): string {
  if (typeof format === 'string') return format;
  throw new Error(
    "The parameters (Array) don't match the method signature for Range.setNumberFormats.",
  );
}

/** The cells that two zones have in common. */
function* shared(one: Zone | null, other: Zone): Generator<{ row: number; column: number }> {
  if (!one) return;
  for (let row = Math.max(one.top, other.top); row <= Math.min(one.bottom, other.bottom); row++) {
    const last = Math.min(one.right, other.right);
    for (let column = Math.max(one.left, other.left); column <= last; column++) {
      yield { row, column };
    }
  }
}
