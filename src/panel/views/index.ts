// The views of the panel by their names.
import type { ComponentType } from 'preact';
import type { ViewName, ViewProps } from '../view';
import { AuditView } from './audit';
import { DepartmentView } from './department';
import { FindingsView } from './findings';
import { IndicatorsView } from './indicators';
import { OpenItemsView } from './open-items';
import { Overview } from './overview';
import { ProgressView } from './progress';
import { ProofreadView } from './proofread';
import { ReportView } from './report';
import { SelfTestView } from './self-test';
import { TextView } from './text';
import { WordingView } from './wording';

export const VIEWS: Readonly<Record<ViewName, ComponentType<ViewProps>>> = {
  overview: Overview,
  department: DepartmentView,
  progress: ProgressView,
  indicators: IndicatorsView,
  findings: FindingsView,
  'open-items': OpenItemsView,
  text: TextView,
  wording: WordingView,
  audit: AuditView,
  proofread: ProofreadView,
  report: ReportView,
  'self-test': SelfTestView,
};
