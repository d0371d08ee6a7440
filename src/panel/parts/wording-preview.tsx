// What the report would say with a template that nobody has saved, or what is wrong with it.
import type { WordingPreviewJson } from '../../panel-data/panel-json';
import type { PanelWords } from '../words';
import { Pieces } from './pieces';

interface Props {
  readonly words: PanelWords;
  readonly preview: WordingPreviewJson;
  readonly show: (tab: string, cell: string) => void;
  readonly goToFault: (line: number, column: number) => void;
}

export function WordingPreview({ words, preview, show, goToFault }: Props) {
  const { problem, at, noParagraphs, section, figures } = preview;
  if (problem !== null) {
    return (
      <div class="wrong" role="alert">
        <p>{problem}</p>
        {at && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              goToFault(at.line, at.column);
            }}
          >
            {words.goToFault}
          </button>
        )}
      </div>
    );
  }
  const choose = (figure: number): void => {
    const source = figures[figure];
    if (source) show(source.tab, source.cell);
  };
  return (
    <article class="card preview">
      <h3>{words.preview}</h3>
      {noParagraphs.length > 0 && <p class="faint">{words.noParagraphs(noParagraphs)}</p>}
      {(section?.paragraphs.length ?? 0) === 0 && <p class="faint">{words.emptySection}</p>}
      {section?.paragraphs.map((pieces, at) => (
        <p key={at}>
          <Pieces pieces={pieces} isMarked={() => false} chosen={null} choose={choose} />
        </p>
      ))}
    </article>
  );
}
