// All actions, by the names that the panel and the desk call them by; menu and help of commands in this order.
import { addIndicator } from './add-indicator';
import { addRows } from './add-rows';
import { auditDocument } from './audit-document';
import { auditReport } from './audit-report';
import { changeIndicator } from './change-indicator';
import { checkWorkbook } from './check-workbook';
import { createReport } from './create-report';
import { createTabs } from './create-tabs';
import { explainWarning } from './explain-warning';
import { previewWording } from './preview-wording';
import { proofreadDocument } from './proofread-document';
import { proofreadReport } from './proofread-report';
import { readCatalogue } from './read-catalogue';
import { readGuide } from './read-guide';
import { readFacts } from './read-facts';
import { readOfficeWording } from './read-office-wording';
import { readPanel } from './read-panel';
import { readReportText } from './read-report-text';
import { readSelection } from './read-selection';
import { releaseReport } from './release-report';
import { removeIndicators } from './remove-indicators';
import { repairCell } from './repair-cell';
import { repairCells } from './repair-cells';
import { reportName } from './report-name';
import { retireIndicator } from './retire-indicator';
import { fillCell } from './fill-cell';
import { saveTemplate } from './save-template';
import { saveThreshold } from './save-threshold';
import { selfTest } from './self-test';
import { showCell } from './show-cell';
import { undoWrite } from './undo-write';
import { writeReport } from './write-report';

export const ACTIONS = {
  readPanel,
  checkWorkbook,
  createReport,
  writeReport,
  auditReport,
  proofreadReport,
  releaseReport,
  createTabs,
  selfTest,
  readFacts,
  readReportText,
  readGuide,
  readSelection,
  showCell,
  repairCell,
  repairCells,
  fillCell,
  explainWarning,
  undoWrite,
  readCatalogue,
  addIndicator,
  addRows,
  changeIndicator,
  retireIndicator,
  removeIndicators,
  readOfficeWording,
  previewWording,
  saveTemplate,
  saveThreshold,
  reportName,
  auditDocument,
  proofreadDocument,
};
