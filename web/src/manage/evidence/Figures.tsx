/** A plain table on a card, or the words for having none. */
export function Figures(props: {
  caption: string;
  why?: string;
  none?: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}) {
  if (props.rows.length === 0) {
    return (
      <section class="card stack tight">
        <h2>{props.caption}</h2>
        <p class="quiet">{props.none}</p>
      </section>
    );
  }
  return (
    <section class="card stack tight">
      <table class="figures plain">
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={row.join()}>
              {row.map((cell, index) => (
                <td key={props.columns[index]} data-label={props.columns[index]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {props.why && <p class="help">{props.why}</p>}
    </section>
  );
}
