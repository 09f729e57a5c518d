/** The shop of docs/testing.md, and its tests. */
package shop;
