// Where a line of a document stands: under the nearest heading above it.
import { describe, expect, it } from 'vitest';
import { documentPlaces } from '../../src/panel-data/document-places';
import type { FinishedLine } from '../../src/proofread/finished-document';

const line = (text: string, kind: FinishedLine['kind'] = 'paragraph'): FinishedLine => ({
  text,
  kind,
  runs: [],
});

describe('the places of lines', () => {
  it('are under the nearest heading above them, none for footnotes', () => {
    const lines = [
      line('Kính gửi'),
      line('I. KẾT QUẢ', 'heading'),
      line('1. Kinh tế', 'heading'),
      line('Gieo cấy 50 ha.'),
      line('[1] Gồm 20 ha lúa lai.', 'footnote'),
    ];
    expect(documentPlaces({ lines }, [5, 1, 4, 9])).toEqual([
      { line: 1, heading: '', text: 'Kính gửi' },
      { line: 4, heading: '1. Kinh tế', text: 'Gieo cấy 50 ha.' },
      { line: 5, heading: '', text: '[1] Gồm 20 ha lúa lai.' },
    ]);
  });
});
