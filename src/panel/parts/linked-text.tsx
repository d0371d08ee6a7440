// A message in which each cell that it names, as `Kinh tế!G5`, leads there.
import { useMemo } from 'preact/hooks';
import { literalPattern } from '../../vietnamese/literal-pattern';
import type { ViewProps } from '../view';
import { CellLink } from './cell-link';

interface Props extends Pick<ViewProps, 'words' | 'data' | 'actions'> {
  readonly text: string;
}

export function LinkedText({ words, data, actions, text }: Props) {
  const { departments } = data;
  const pattern = useMemo(() => {
    // The longer name first: one may be the end of another.
    const tabs = departments.map(({ tab }) => tab).sort((a, b) => b.length - a.length);
    return tabs.length === 0
      ? null
      : new RegExp(`((?:${tabs.map(literalPattern).join('|')})![A-Z]+\\d+)`);
  }, [departments]);
  const pieces = pattern === null ? [text] : text.split(pattern);
  return (
    <p>
      {pieces.map((piece, at) => {
        // What the pattern caught stands at the odd places.
        if (at % 2 === 0) return piece;
        const mark = piece.lastIndexOf('!');
        const [tab, cell] = [piece.slice(0, mark), piece.slice(mark + 1)];
        return <CellLink key={at} {...{ words, actions, tab, cell }} isInline />;
      })}
    </p>
  );
}
