/** A page that is hostile, broken or huge. */
export interface HostilePage {
  readonly name: string;
  readonly html: string;
  /** How it is parsed; as HTML where left out. */
  readonly type?: 'application/xhtml+xml';
  /** True where it breaks Readability itself by its names: that would never end. */
  readonly clobbers?: true;
  /** What must come of it: the five points of the harbour story, some summary, or none. Left out: nothing is promised but that it holds. */
  readonly gives?: 'harbour' | 'summary' | 'nothing';
}
