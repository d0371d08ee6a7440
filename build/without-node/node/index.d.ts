// Stands for the typings of Node in the projects that know no Node: see typeRoots in tsconfig.base.json.
export {};
