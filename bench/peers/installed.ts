// Programs that do a part of the same work, to be measured in the same run; installed apart, or not at all.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What to say where they are not there. */
export const HOW_TO_INSTALL =
  'Peers are not measured (docxtemplater, RosaeNLG): npm ci --prefix bench/peers installs them.';

/** Whether all the peers are installed. */
export function arePeersInstalled(root: string): boolean {
  return ['docxtemplater', 'pizzip', 'rosaenlg'].every((name) =>
    existsSync(join(root, 'bench', 'peers', 'node_modules', name)),
  );
}

/**
 * Loads a peer. The project compiles without them, so that the caller says what it uses of one.
 * @param name of the package
 */
export function loadPeer<Used>(root: string, name: string): Used {
  return createRequire(join(root, 'bench', 'peers', 'package.json'))(name) as Used;
}
