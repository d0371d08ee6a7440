// A piece of the report's text: figures are buttons that lead to their cells.
import type { PieceJson } from '../../panel-data/panel-json';

interface Props {
  readonly pieces: readonly PieceJson[];
  /** Figures that the selected cell has to do with. */
  readonly isMarked: (figure: number) => boolean;
  readonly chosen: number | null;
  readonly choose: (figure: number) => void;
}

export function Pieces({ pieces, isMarked, chosen, choose }: Props) {
  return (
    <>
      {pieces.map(({ text, figure, footnote, missing }, at) => {
        if (footnote !== undefined) return <sup key={at}>[{text}]</sup>;
        if (figure === undefined) return text;
        const marked = isMarked(figure) ? 'marked' : '';
        return (
          // Not a <button>: browsers set one as a block of its own, apart from the bracket before it.
          <span
            key={at}
            role="button"
            tabIndex={0}
            class={`figure ${marked} ${missing ? 'missing' : ''}`}
            aria-pressed={figure === chosen}
            onClick={() => {
              choose(figure);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              choose(figure);
            }}
          >
            {text}
          </span>
        );
      })}
    </>
  );
}
