/**
 * Text that Markdown (CommonMark, GitHub's, Obsidian's) shows letter for letter: nothing in it becomes a link,
 * an element, emphasis, a heading, a list or a picture. Takes one line; gives one line.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_{}[\]<>#|~$^&!@]/g, '\\$&')
      // Addresses that become links by themselves; emoji, tags and attributes by name; '==marked==', '%%hidden%%'.
      .replace(/:(?=[/:a-z_+-])/gi, '\\:')
      .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`)
      .replace(/=(?==)|%(?=%)/g, '\\$&')
      // What has a meaning at the beginning of a line alone.
      .replace(/^[-+=:]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  );
}
