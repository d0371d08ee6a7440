// Somebody was quicker: nothing is written over what the panel has not seen.
import { Failure } from './answer';

export function changedMeanwhile(): Failure {
  return new Failure('cell.changed', {
    vi: 'Ô này vừa được sửa nên không ghi gì thêm. Kiểm tra lại để xem số liệu mới.',
    en: 'That cell has just been changed, so nothing was written. Check again to see the new data.',
  });
}
