// Files that esbuild turns into text.
declare module '*.xml' {
  const text: string;
  export default text;
}
