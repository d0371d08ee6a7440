// Says that what is shown was true before the last edit.
import type { PanelWords } from '../words';

interface Props {
  readonly words: PanelWords;
  readonly isOld: boolean;
}

/** The region stays when it is empty: only then is what appears in it read aloud. */
export function OldBar({ words, isOld }: Props) {
  return <div role="status">{isOld && <p class="old">{words.old}</p>}</div>;
}
