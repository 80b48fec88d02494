/**
 * The style of the overlay's own element. Among important rules those inside a shadow root win over the page's:
 * whatever the page says of every `div`, the overlay stays where and what it is.
 */
export const hostStyles = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  overflow: visible !important;
  visibility: visible !important;
  opacity: 1 !important;
  pointer-events: auto !important;
  zoom: 1 !important;
  direction: ltr !important;
  unicode-bidi: isolate !important;
}
:host(:not(:popover-open)) {
  display: none !important;
}
:host::backdrop {
  display: none !important;
}
/* Where there is no room beside the text it leaves the upper half to it. */
@media (max-width: 640px) {
  .lede.panel[data-surface='overlay'] {
    inset-block: auto 12px;
    max-block-size: 55vh;
  }
}
`;
