import assert from 'node:assert/strict';
import { json } from './read';

interface Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}

describe('The lock files', () => {
  for (const file of ['package-lock.json', 'test/host/package-lock.json']) {
    const lock = json(file);
    const packages: [string, Package][] = Object.entries(lock.packages);

    it(`name no registry: ${file}`, () => {
      assert.ok(packages.length > 50);
      assert.deepEqual(
        packages.filter(([, p]) => p.resolved?.includes(':')).map(([name]) => name),
        [],
      );
      assert.doesNotMatch(JSON.stringify(lock), /"https?:\/\/[^"]*(?:registry|artifact|npm)[^"]*"/);
    });

    it(`are of the packages that are asked for: ${file}`, () => {
      const { dependencies, devDependencies, optionalDependencies } = json(file.replace('-lock', ''));
      const root = lock.packages[''];
      assert.deepEqual(
        [root.dependencies, root.devDependencies, root.optionalDependencies],
        [dependencies, devDependencies, optionalDependencies],
      );
    });

    it(`say one version of each package: ${file}`, () => {
      const loose = packages.filter(([name, p]) => name && !p.link && !/^\d+\.\d+\.\d+/.test(p.version ?? ''));
      assert.deepEqual(
        loose.map(([name]) => name),
        [],
      );
    });
  }

  it('are of the version of the extension', () =>
    assert.equal(json('package-lock.json').version, json('package.json').version));
});
