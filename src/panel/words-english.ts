// What the panel says in English; the office's own words (tabs, columns) stay Vietnamese.
import type { PanelWords } from './words-vietnamese';

const STATES: PanelWords['states'] = {
  empty: 'Not begun',
  errors: 'Errors',
  filling: 'Being filled in',
  warnings: 'Warnings',
  ready: 'Ready',
};

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

export const ENGLISH: PanelWords = {
  nav: 'Parts of the panel',
  overview: 'Overview',
  text: 'Text',
  wording: 'Wording',
  report: 'Report',
  reading: 'Reading the workbook…',
  period: (period) => `Period ${period}`,
  noPeriod: 'No period yet',
  noPeriodHelp: 'Type the period in tab Cấu hình, for example 05/2026.',
  deadline: (day) => `Deadline ${day}`,
  daysLeft: (days) =>
    days > 0 ? `${count(days, 'day')} left` : days === 0 ? 'today' : `${count(-days, 'day')} over`,
  late: 'Late',
  total: (filled, required) => `${filled}/${required} indicators have a number`,
  ready: (ready, all) => `${ready}/${all} departments ready`,
  departments: 'Departments',
  firstSteps: 'Start here',
  stepSettings: 'Type period, office, place and signer into tab Cấu hình.',
  stepIsDone: 'Done.',
  stepCatalogue:
    'Look through tabs Danh mục and Dàn ý: take out what you do not use, add what is yours.',
  stepShare: 'Share the spreadsheet with the departments.',
  stepFill:
    'The departments type into the yellow cells of their tabs; this panel checks by itself.',
  search: 'Find a department or an indicator',
  searchFindings: 'Find among errors and warnings',
  nothingFound: 'There is none like that.',
  indicatorsFound: (number) => `${count(number, 'indicator')} with that.`,
  seeProgress: 'Show all plans against time',
  progressShow: 'Show',
  progressOf: { all: 'all', late: 'behind', open: 'without a number' },
  progressNone: 'There is no such indicator.',
  planned: (number) => count(number, 'plan'),
  print: 'Print',
  openItems: 'What is open, by department',
  openItemsHelp: 'To be printed or sent: errors, cells to fill, warnings without an explanation.',
  nothingOpen: 'Nothing is open in any department.',
  ofOffice: 'The office’s own tabs',
  checkAll: 'Check everything',
  checkAgain: 'Check again',
  checking: 'Checking…',
  old: 'The data have just changed. Checking again; below is what held before.',
  oldDocument: 'The data have changed since. Click “Again” to judge by the new ones.',
  checkedAt: (time) => `Checked at ${time}.`,
  found: (errors, gaps, warnings) =>
    errors + gaps + warnings === 0
      ? 'Nothing to repair.'
      : `${[
          ...(errors > 0 ? [count(errors, 'error')] : []),
          ...(gaps > 0 ? [count(gaps, 'place still to fill', 'places still to fill')] : []),
          ...(warnings > 0 ? [`${count(warnings, 'warning')} without an explanation`] : []),
        ].join(', ')}.`,
  seeAll: 'See all errors and warnings',
  allFindings: 'All errors and warnings',
  states: STATES,
  stateWords: (state, { filled, required, errors, gaps, warnings }) => {
    if (state === 'empty') return STATES.empty;
    const parts = [`${filled}/${required} indicators`];
    if (errors > 0) parts.push(count(errors, 'error'));
    if (gaps > 0) parts.push(`${count(gaps, 'cell')} to fill`);
    if (warnings > 0) parts.push(count(warnings, 'warning'));
    if (state === 'ready') parts.push('ready');
    return parts.join(' · ');
  },
  seeIndicators: 'Add, rename, move, retire indicators',
  indicators: 'Indicators',
  indicatorsHelp:
    'What is added or changed here changes in Danh mục and on the department’s tab; numbers stay.',
  searchIndicators: 'Find an indicator, a department, a section',
  indicatorCount: (number) => count(number, 'indicator'),
  newIndicator: 'New indicator',
  addIndicator: 'Add an indicator',
  indicatorName: 'Name',
  indicatorNameHint: 'Số hộ nghèo',
  inSentence: 'Name in a sentence; … is the number’s place',
  inSentenceHint: 'empty: the name',
  unit: 'Unit',
  unitHint: 'hộ, ha, triệu đồng',
  department: 'Department',
  kind: 'Kind of sentence',
  measure: 'Measure',
  direction: 'Direction',
  id: 'Id',
  saveIndicator: 'Save the changes',
  unitStays: 'The numbers that were typed stay: convert them to the new unit.',
  willMove: 'Its row goes to that department’s tab, with what was typed.',
  retire: 'Retire',
  retireFrom: 'From period',
  retireHelp:
    'From then on nobody is asked for it and no report tells it; its past stays. Take its id out of templates that name it.',
  askForAgain: 'Ask for it again',
  retiredFrom: (period) => `Retired from ${period}`,
  indicatorAdded: (name) => `Added “${name}” to Danh mục and the department’s tab.`,
  indicatorChanged: (name) => `Changed “${name}”.`,
  retiredDone: (name, period) => `“${name}” is retired from ${period} on.`,
  askedForAgain: (name) => `“${name}” is asked for again.`,
  addRow: 'Add this row to its tab',
  addRows: (number) => `Add all ${number} rows`,
  addedRows: (number) => `Added ${count(number, 'row')}.`,
  undoneChange: 'Undone.',
  notGuarded: 'The cells are not guarded yet: choose “Tạo sổ” in the menu.',
  help: 'Guide to this part (in Vietnamese)',
  back: 'Back to the overview',
  backToReport: 'Back to the report',
  findings: 'Errors and warnings',
  nothingWrong: 'Nothing to repair',
  nothingWrongHelp: 'The numbers can be read and agree with each other.',
  errorMark: 'Error',
  gapMark: 'To fill',
  fillGap: (typed) => `Type ${typed === '0' ? typed : `“${typed}”`}`,
  repairAll: (number) => `Change all ${number} cells`,
  repairedAll: (number) => `Changed ${count(number, 'cell')}.`,
  undoneAll: (number) => `Put back what ${count(number, 'cell')} held.`,
  nextFinding: 'Go to the next',
  warningMark: 'Warning',
  explainedMark: 'Explained',
  place: (tab, cell) =>
    [tab, cell && `cell ${cell}`].filter(Boolean).join(', ') || 'Whole workbook',
  goTo: 'Go to the cell',
  why: 'Why?',
  more: (number) => `Show ${number} more`,
  repair: (content) => `Change to ${content}`,
  numberMeant: 'The number:',
  restoreNumber: 'Turn back into a number',
  filledCell: (cell, tab) => `Filled cell ${cell} of tab ${tab}.`,
  repaired: (cell, tab) => `Changed cell ${cell} of tab ${tab}.`,
  undo: 'Undo',
  undone: (cell, tab) => `Put back what cell ${cell} of tab ${tab} held.`,
  explain: 'Explain',
  changeExplanation: 'Change the explanation',
  explainLabel: 'The reason; it goes into this row’s column Giải trình',
  saveExplanation: 'Save the explanation',
  dropDraft: 'Drop what is not saved',
  cancel: 'Cancel',
  explainedDone: (cell, tab) => `Wrote the explanation into cell ${cell} of tab ${tab}.`,
  progress: 'Progress of the plan',
  progressHelp: 'The upright mark is where the result should be by now.',
  ofPlan: (value, plan, unit) => `${value || '…'} / ${plan} ${unit}`.trim(),
  noResult: 'no number yet',
  notApplicable: 'does not apply this period',
  unread: 'not a number',
  due: (percent) => `${percent}% due by now`,
  grades: {
    exceeded: 'over plan',
    met: 'plan met',
    ahead: 'ahead',
    'on-pace': 'on pace',
    'under-way': 'under way',
    behind: 'behind',
    low: 'low',
  },
  selected: (cell) => `Cell ${cell} is selected`,
  lastPeriod: (period, value) => `Period ${period}: ${value}`,
  otherDepartment: (name) => `You are on the tab of ${name}.`,
  showIt: 'Show this department',
  section: 'Section',
  previous: 'Previous section',
  next: 'Next section',
  readingText: 'Composing the text…',
  emptySection: 'Nothing in this section yet.',
  textHelp: 'Click a number to go to its cell. Select a cell to see the sentences that use it.',
  figureFrom: 'Comes from',
  usedIn: (cell, tab, number) =>
    number === 0
      ? `Cell ${cell} of tab ${tab}: the text does not use it.`
      : `Cell ${cell} of tab ${tab} is used in ${count(number, 'place')}:`,
  footnote: (number) => `Footnote ${number}`,
  stale: 'The data may have changed since.',
  refresh: 'Compose again',
  wordingHelp:
    'Change a section’s template or the thresholds and see at once what the report would say. Nothing changes in the workbook until you save.',
  template: 'Template of the section',
  templateLabel: 'Content; {{ doan_1 }} is paragraph 1 as composed, empty composes all of it',
  insertFigure: 'Insert what an indicator says',
  insertWhat: 'What to say',
  ways: {
    sentence: 'its whole sentence',
    result: 'its result (đạt 509/650 ha)',
    againstPlan: 'against its plan (bằng 78,3% kế hoạch)',
    comparison: 'against last year',
    toDate: 'the number to date',
    month: 'the period’s number',
    plan: 'the plan',
    percent: 'percent of the plan',
  },
  goToFault: 'Go to the fault in the template',
  noParagraphs: (numbers) =>
    `This section has no paragraph ${numbers.join(', ')}: nothing will stand there.`,
  saveTemplate: 'Save the template to Dàn ý',
  preview: 'The report would say',
  thresholds: 'Thresholds of the grades',
  thresholdsHelp: 'The first two are of the whole plan; the others of what should be done by now.',
  thresholdsContradict:
    'The thresholds contradict each other: they must fall from top to bottom; over plan and ahead not below 100.',
  gradesCaption: 'Plans by grade',
  saveThresholds: 'Save the thresholds to Cấu hình',
  saved: (cell, tab) => `Wrote cell ${cell} of tab ${tab}.`,
  makeReport: 'Make the report',
  makeDraft: 'Make a draft all the same',
  seeErrors: 'See the errors',
  willBeFinal: 'No errors: the report will be final.',
  willBeDraft: (errors, gaps) =>
    `${[
      ...(errors > 0 ? [count(errors, 'error')] : []),
      ...(gaps > 0 ? [count(gaps, 'place still to fill', 'places still to fill')] : []),
    ].join(', ')} open: the report can only be a draft, numbers in doubt print as […].`,
  notMade: (errors, gaps) =>
    `Not made: ${[
      ...(errors > 0 ? [count(errors, 'error')] : []),
      ...(gaps > 0 ? [count(gaps, 'place still to fill', 'places still to fill')] : []),
    ].join(', ')}. Repair, then make the report again; or make a draft.`,
  unexplained: (number) =>
    `${count(number, 'warning')} without an explanation; they do not stand in the way.`,
  standsInTheWay: 'Departments with errors or gaps',
  stepCheck: 'Check the data',
  stepWrite: 'Write and make the document',
  stepDone: 'done',
  stepNow: 'in progress',
  stepFailed: 'not done',
  made: 'The report is made',
  madeDraft: 'The draft is made',
  madeRelease: 'The copy for sending is made',
  makeRelease: 'Copy for sending',
  releaseHelp: 'The same text without links to cells.',
  withChanges: 'Add a last page: the numbers that changed since the last report',
  sinceLast: 'Since the last report',
  changes: (changed, added, dropped) =>
    changed + added + dropped === 0
      ? 'No number changed.'
      : `${[
          ...(changed > 0 ? [`${count(changed, 'number')} changed`] : []),
          ...(added > 0 ? [`${added} new`] : []),
          ...(dropped > 0 ? [`${dropped} dropped`] : []),
        ].join(', ')}.`,
  values: {
    plan: 'plan',
    month: 'in the period',
    toDate: 'to date',
    total: 'total',
    samePeriod: 'a year before',
    percent: 'percent of plan',
    excess: 'excess over plan',
    remaining: 'left to do',
    change: 'rise or fall',
    share: 'share',
    count: 'number of indicators',
    note: 'number in the text',
  },
  wasNow: (was, now) =>
    was === null
      ? `new, ${now ?? ''}`
      : now === null
        ? `was ${was}, dropped`
        : `${was}, now ${now}`,
  open: 'Open the report',
  proofread: 'Proofread',
  proofreadHelp: 'Reads the report that was made last, with what was changed by hand since.',
  proofreading: 'Proofreading…',
  foundInText: (errors, warnings, isAllRead) =>
    errors + warnings === 0
      ? isAllRead
        ? 'Nothing to correct.'
        : 'Nothing to correct in what was read.'
      : `${[
          ...(errors > 0 ? [count(errors, 'error')] : []),
          ...(warnings > 0 ? [count(warnings, 'warning')] : []),
        ].join(', ')}.`,
  notRead: (tables, formulas, pictures, numbers) =>
    `Not judged: ${[
      ...(tables > 0 ? [count(tables, 'table of figures', 'tables of figures')] : []),
      ...(formulas > 0 ? [count(formulas, 'formula')] : []),
      ...(pictures > 0 ? [count(pictures, 'picture')] : []),
      ...(numbers > 0 ? [count(numbers, 'passage of numbers', 'passages of numbers')] : []),
    ].join(', ')}. Look at these yourself.`,
  inSection: (section) => (section === '' ? '' : `section ${section}`),
  line: (line) => `line ${line}`,
  again: 'Do it again',
  selfTest: 'Try the platform',
  selfTestHelp:
    'Tries in this account what the add-in leans on at Google. The scratch tab and Doc are removed at the end.',
  selfTesting: 'Trying, about a minute…',
  selfTested: (all, failed) =>
    failed === 0 ? `All ${all} facts hold.` : `${failed} of ${all} facts are not as expected.`,
  selfTestText: 'The result, to be copied and sent',
  expectedFound: (expected, found) => `Expected: ${expected}. Found: ${found}.`,
  audit: 'Compare with the workbook',
  auditHelp: 'Holds each number of the report that was made last against its cell.',
  auditing: 'Comparing…',
  audited: (all, changed, untraced) =>
    changed + untraced === 0
      ? `All ${count(all, 'number')} agree with the workbook.`
      : `Of ${count(all, 'number')} ${[
          ...(changed > 0 ? [`${changed} differ`] : []),
          ...(untraced > 0 ? [`${untraced} were typed by hand`] : []),
        ].join(', ')}.`,
  changedMark: 'Differs',
  untracedMark: 'By hand',
  otherInWorkbook: (text, now) => `The text says “${text}”, the workbook says “${now}”.`,
  notInWorkbook: (text) => `The text says “${text}”, which the workbook no longer has.`,
  untraced: (text) => `“${text}” comes from no cell that is known.`,
  notLogged: 'Tab Nhật ký could not be written (it may be protected); the report is complete.',
  pastReports: 'Made in this period',
  noPastReports: 'No report was made in this period yet.',
  isCurrent: 'of the data as they are now',
  noWorkbook: 'This spreadsheet has no workbook yet',
  noWorkbookHelp:
    'This adds tabs Cấu hình, Dàn ý, Danh mục and one for each department. Tabs that are there stay as they are.',
  makeWorkbook: 'Make the workbook',
  makingWorkbook: 'Making the workbook…',
  madeWorkbook: (number) => `Added ${count(number, 'tab')}.`,
  failures: {
    offline: {
      title: 'No network',
      text: 'The panel could not reach the server. Nothing in the workbook is lost. Check the network, then try again.',
    },
    permission: {
      title: 'Permission is missing',
      text: 'This account has not given the add-in all its permissions, or may only view the spreadsheet. Close the panel, open it again from the menu Sổ Báo Cáo and allow access; if that does not help, ask the owner for the right to edit.',
    },
    known: { title: 'Not done', text: '' },
    fault: {
      title: 'Something unexpected went wrong',
      text: 'This is a fault of the add-in, not of your data; the workbook was not changed. Try again; if it stays, choose “Report a fault” below and send what it copied to whoever looks after the add-in.',
    },
  },
  tryAgain: 'Try again',
  close: 'Close',
  version: (version) => `Sổ Báo Cáo ${version}`,
  reportFault: 'Report a fault',
  faultCopied:
    'Copied a description without any data. Paste it into a mail to whoever looks after the add-in.',
  faultShown: 'Copy this to whoever looks after the add-in; there is no data in it.',
};
