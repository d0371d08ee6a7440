// The guides as parts: each a section with its heading, without pictures and links.
import { describe, expect, it } from 'vitest';
import { guidePage } from '../../build/guide.mjs';
import { tree } from './tree';

const GUIDE = `# Hướng dẫn

Lời đầu.

## Một việc

![Ảnh](pictures/x.png)

Bấm **Kiểm tra**, xem [trang kia](khac.md).

## Việc khác

- một
- hai
`;

describe('the page of the guides', () => {
  it('has a section for each part', () => {
    const root = tree({ 'docs/huong-dan-can-bo.md': GUIDE, 'docs/huong-dan-thu-ky.md': '' });
    expect(guidePage(root).trim()).toBe(`<section>
<h2>Một việc</h2>
<p>Bấm <strong>Kiểm tra</strong>, xem trang kia.</p>
</section>
<section>
<h2>Việc khác</h2>
<ul>
<li>một</li>
<li>hai</li>
</ul>
</section>`);
  });

  it('needs both guides', () => {
    const root = tree();
    expect(() => guidePage(`${root}/docs`)).toThrow('docs/huong-dan-can-bo.md is not there');
  });
});
