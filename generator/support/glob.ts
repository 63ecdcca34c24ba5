// Globs of paths, files and JSON pointers: `*` within a segment, `**` across segments. No other character has a meaning.

export function globPattern(glob: string): RegExp {
  const source = glob
    .split(/(\*\*|\*)/)
    .map((piece) => {
      if (piece === '**') return '.*';
      return piece === '*' ? '[^/]*' : piece.replace(/[\\^$.|?+()[\]{}/]/g, '\\$&');
    })
    .join('');
  return new RegExp(`^${source}$`, 'u');
}
