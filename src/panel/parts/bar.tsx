// A bar that shows a share, maybe with a mark where it should be by now.

interface Props {
  /** 0 to 1; more is shown as full. */
  readonly share: number;
  readonly due?: number | null;
  readonly tone: 'good' | 'warning' | 'error' | 'plain';
}

const percent = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;

/** Hidden from readers: the words beside it say the same. */
export function Bar({ share, due = null, tone }: Props) {
  return (
    <span class={`bar ${tone}`} aria-hidden="true">
      <span class="fill" style={{ width: `${percent(share)}%` }} />
      {due !== null && due > 0 && <span class="due" style={{ left: `${percent(due)}%` }} />}
    </span>
  );
}
