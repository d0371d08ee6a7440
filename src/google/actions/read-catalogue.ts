// Danh mục for the panel, and what may be chosen for a new indicator; writes nothing.
import type { CatalogueJson } from '../../panel-data/indicators';
import { catalogueJson } from '../../panel-data/catalogue';
import { workbookNow } from '../indicators/tables';
import type { Action } from './action';

export const readCatalogue: Action<null, CatalogueJson> = {
  run: () => catalogueJson(workbookNow().facts),
};
