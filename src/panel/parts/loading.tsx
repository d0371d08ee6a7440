// Stands where something is still being read.

export function Loading({ text }: { readonly text: string }) {
  return (
    <div class="loading" role="status">
      <p>{text}</p>
      <div class="ghost" aria-hidden="true" />
      <div class="ghost" aria-hidden="true" />
      <div class="ghost short" aria-hidden="true" />
    </div>
  );
}
