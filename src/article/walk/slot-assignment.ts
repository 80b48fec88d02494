import type { SafeDom } from '../safe-dom.ts';

const ELEMENT = 1;
const NONE: readonly Node[] = [];

/** Which of a host's children a slot of its shadow tree shows. Each host's children are read once. */
export class SlotAssignment {
  private readonly dom: SafeDom;
  private readonly bySlot = new Map<Node, Map<string, Node[]>>();
  private readonly outerHost = new Map<Node, Node | null>();

  constructor(dom: SafeDom) {
    this.dom = dom;
  }

  /** Notes a host and the host of the shadow tree that it stands in itself. */
  enter(host: Node, outer: Node | null): void {
    this.outerHost.set(host, outer);
  }

  /** The host whose shadow tree a host stands in, or null. */
  outer(host: Node): Node | null {
    return this.outerHost.get(host) ?? null;
  }

  /** The children that a host gives to its slot of this name ('' is the unnamed one). */
  assigned(host: Node, name: string): readonly Node[] {
    let slots = this.bySlot.get(host);
    if (slots === undefined) {
      slots = this.read(host);
      this.bySlot.set(host, slots);
    }
    return slots.get(name) ?? NONE;
  }

  private read(host: Node): Map<string, Node[]> {
    const { dom } = this;
    const slots = new Map<string, Node[]>();
    for (let child = dom.firstChild(host); child !== null; child = dom.nextSibling(child)) {
      const isElement = dom.nodeType(child) === ELEMENT;
      if (isElement && dom.localName(child) === 'template') continue;
      const name = isElement ? dom.attribute(child, 'slot') ?? '' : '';
      const nodes = slots.get(name);
      if (nodes === undefined) slots.set(name, [child]);
      else nodes.push(child);
    }
    return slots;
  }
}
