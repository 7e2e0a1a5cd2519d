package id.dtks.console;

import id.dtks.exchange.ListImport;
import id.dtks.listing.Layout;

/** What the option {@code --layout} takes. */
enum LayoutChoice {
  /** The header tells. */
  AUTO,
  /** See {@link Layout#BNBA}. */
  BNBA,
  /** See {@link Layout#USULAN}. */
  USULAN,
  /** See {@link Layout#SIAK}. */
  SIAK;

  /** Returns the import of lists of this choice. */
  ListImport over(ListImport list) {
    return this == AUTO ? list : list.layout(Layout.valueOf(name()));
  }
}
