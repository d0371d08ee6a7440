// A second reckoning of percents, in whole numbers only, to hold the product's against.

/** `part / whole` in percent with at most `places` decimals, half up; with `over`, minus 100. */
export function exactPercent(part: number, whole: number, places: number, over = false): string {
  const [top, bottom] = [part, whole].map((value) => BigInt(Math.round(value * 1e6))) as [
    bigint,
    bigint,
  ];
  for (let kept = places; ; kept++) {
    const unit = 10n ** BigInt(kept);
    let scaled = (2n * top * 100n * unit + bottom) / (2n * bottom);
    const hidesTheDifference = scaled === 100n * unit && top !== bottom;
    if (hidesTheDifference) continue;
    if (over) scaled -= 100n * unit;
    const fraction = (scaled % unit).toString().padStart(kept, '0').replace(/0+$/, '');
    const wholePart = (scaled / unit).toString().replace(/\B(?=(\d{3})+$)/g, '.');
    return fraction === '' ? wholePart : `${wholePart},${fraction}`;
  }
}
