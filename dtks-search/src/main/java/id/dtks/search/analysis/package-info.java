/**
 * Lucene filters over what is known of Indonesian names, for a plain Lucene or Solr: the jar has
 * the factories, found by name.
 *
 * <table>
 * <caption>Factories</caption>
 * <tr><th>name</th><th>does</th><th>options</th></tr>
 * <tr><td>{@code indonesianNameFolding}</td><td>A to Z, upper case, no signs</td><td></td></tr>
 * <tr><td>{@code indonesianNameTitle}</td><td>removes titles and degrees</td><td></td></tr>
 * <tr><td>{@code indonesianOldSpelling}</td><td>modern spelling</td><td>{@code inject}</td></tr>
 * <tr><td>{@code indonesianCommonSpelling}</td><td>one form for all spellings</td>
 *     <td>{@code inject}</td></tr>
 * <tr><td>{@code indonesianPhoneticKey}</td><td>a key of the sound</td><td>{@code inject}</td></tr>
 * </table>
 *
 * <p>With {@code inject="false"} the form stands for the token, otherwise beside it. A field type
 * of Solr, with this jar alone in the core's {@code lib}:
 *
 * <pre>{@code
 * <fieldType name="indonesian_name" class="solr.TextField" positionIncrementGap="100">
 *   <analyzer>
 *     <tokenizer name="standard"/>
 *     <filter name="indonesianNameTitle"/>
 *     <filter name="indonesianNameFolding"/>
 *     <filter name="indonesianCommonSpelling" inject="true"/>
 *   </analyzer>
 * </fieldType>
 * }</pre>
 */
@NullMarked
package id.dtks.search.analysis;

import org.jspecify.annotations.NullMarked;
