export function serveGallery(): Promise<{ readonly address: string; readonly close: () => void }>;
