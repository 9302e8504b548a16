/** Tables of server/data/, bundled as text. */
declare module '*.tsv' {
  const text: string;
  export default text;
}
