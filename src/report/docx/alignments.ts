// The form's alignments in the words of the docx library.
import { AlignmentType } from 'docx';
import type { Align } from '../form-rules';

export const ALIGNMENTS: Readonly<
  Record<Align, (typeof AlignmentType)[keyof typeof AlignmentType]>
> = {
  center: AlignmentType.CENTER,
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  justified: AlignmentType.JUSTIFIED,
};
