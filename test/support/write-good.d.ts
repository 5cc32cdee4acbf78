declare module 'write-good' {
  const suggest: (text: string) => { index: number; offset: number; reason: string }[];
  export default suggest;
}
