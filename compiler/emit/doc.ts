/** A docstring as a JSDoc comment, without the indentation that Python's layout gave it. */
export function docComment(doc: string, indent: string): string[] {
  const lines = cleanDoc(doc).map((line) => line.replaceAll("*/", "*\\/"));
  if (lines.length === 0) return [];
  if (lines.length === 1) return [`${indent}/** ${lines[0]} */`];
  return [`${indent}/**`, ...lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}`), `${indent} */`];
}

/** As CPython's `inspect.cleandoc`: the margin of the later lines and blank lines at the ends go. */
function cleanDoc(doc: string): string[] {
  const [first = "", ...rest] = doc.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => line.replaceAll("\t", "        "));
  const margins = rest.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const margin = margins.length === 0 ? 0 : Math.min(...margins);
  const lines = [first.trim(), ...rest.map((line) => line.slice(margin).trimEnd())];
  while (lines[0] === "") lines.shift();
  while (lines.at(-1) === "") lines.pop();
  return lines;
}
