// The page of the form says what the table of its rules says.
import { expect, it } from 'vitest';
import { formPage } from './form-page';

it('is committed as the table makes it (npm run renew)', async () => {
  await expect(formPage()).toMatchFileSnapshot('../../docs/form.md');
});
